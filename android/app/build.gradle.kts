plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.kotlin.compose)
}

/** The host whose links open the app; it serves `/.well-known/assetlinks.json`. */
val linkHost = providers.gradleProperty("spotter.linkHost").orElse("spotter.example")

android {
    namespace = "app.spotter"
    compileSdk = libs.versions.compile.sdk.get().toInt()
    ndkVersion = libs.versions.ndk.get()

    defaultConfig {
        applicationId = "app.spotter"
        minSdk = libs.versions.min.sdk.get().toInt()
        targetSdk = libs.versions.target.sdk.get().toInt()
        versionCode = libs.versions.app.version.code.get().toInt()
        versionName = libs.versions.app.version.name.get()
        manifestPlaceholders["linkHost"] = linkHost.get()
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }

    compileOptions {
        val target = JavaVersion.toVersion(libs.versions.jvm.target.get())
        sourceCompatibility = target
        targetCompatibility = target
    }

    buildFeatures { compose = true }

    // Libraries stay unpacked in the package, at 16 KiB, and are mapped from there.
    packaging { jniLibs.useLegacyPackaging = false }

    sourceSets.named("main") { jniLibs.directories.add("build/rust") }

    lint { warningsAsErrors = true }
}

kotlin {
    compilerOptions { allWarningsAsErrors = true }
}

dependencies {
    implementation(project(":core"))
    implementation(project(":ui"))
    implementation(libs.activity.compose)
    implementation(libs.coroutines.android)
    implementation(libs.okhttp.aar)
    implementation(variantOf(libs.jna) { artifactType("aar") })
}

/** The core for every instruction set, by the NDK's own linker: `cargo install cargo-ndk`. */
val cargoNdk by tasks.registering(Exec::class) {
    val out = layout.buildDirectory.dir("rust").get().asFile
    val minSdk = libs.versions.min.sdk.get()
    workingDir = rootDir.parentFile
    // Segments at 16 KiB, for phones whose pages are that large.
    environment("RUSTFLAGS", "-Clink-arg=-Wl,-z,max-page-size=16384")
    commandLine("cargo", "ndk", "-t", "arm64-v8a", "-t", "armeabi-v7a", "-t", "x86_64")
    args("--platform", minSdk, "--output-dir", out.path)
    args("build", "--locked", "--profile", "android", "-p", "ffi", "--lib")
}

tasks.named("preBuild") { dependsOn(cargoNdk) }

// The Activity is tested under Robolectric, without Gradle: `cargo xtask test android`.
tasks.configureEach { if (name.contains("UnitTest")) enabled = false }
