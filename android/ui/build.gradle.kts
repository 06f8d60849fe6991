plugins {
    alias(libs.plugins.android.library)
    alias(libs.plugins.kotlin.compose)
}

android {
    namespace = "app.spotter.ui"
    compileSdk = libs.versions.compile.sdk.get().toInt()
    defaultConfig { minSdk = libs.versions.min.sdk.get().toInt() }
    compileOptions {
        val target = JavaVersion.toVersion(libs.versions.jvm.target.get())
        sourceCompatibility = target
        targetCompatibility = target
    }
    buildFeatures { compose = true }
}

kotlin {
    compilerOptions { allWarningsAsErrors = true }
}

composeCompiler {
    stabilityConfigurationFiles.add(layout.projectDirectory.file("stability.conf"))
}

dependencies {
    api(project(":core"))
    api(libs.compose.ui)
    api(libs.compose.foundation)
    api(libs.compose.material3)
}

// The screens are tested on the desktop's Compose and under Robolectric: `cargo xtask test android`.
tasks.configureEach { if (name.contains("UnitTest")) enabled = false }
