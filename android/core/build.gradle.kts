plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    compilerOptions {
        jvmTarget = org.jetbrains.kotlin.gradle.dsl.JvmTarget.fromTarget(libs.versions.jvm.target.get())
    }
}

java {
    val target = JavaVersion.toVersion(libs.versions.jvm.target.get())
    sourceCompatibility = target
    targetCompatibility = target
}

dependencies {
    api(libs.coroutines.core)
    // A phone has its own packing of both; the app brings it.
    compileOnly(libs.jna)
    compileOnly(libs.okhttp)

    testImplementation(project(":flows"))
    testImplementation(libs.json)
    testImplementation(libs.junit)
}

// The tests need the core's library and the server's binary: `cargo xtask test android` runs them.
tasks.test { enabled = false }
