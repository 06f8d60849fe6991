plugins {
    alias(libs.plugins.kotlin.jvm)
}

kotlin {
    compilerOptions {
        jvmTarget = org.jetbrains.kotlin.gradle.dsl.JvmTarget.fromTarget(libs.versions.jvm.target.get())
        allWarningsAsErrors = true
    }
}

java {
    val target = JavaVersion.toVersion(libs.versions.jvm.target.get())
    sourceCompatibility = target
    targetCompatibility = target
}

dependencies {
    api(project(":core"))
    implementation(libs.jna)
    implementation(libs.okhttp)
    implementation(libs.json)
    implementation(libs.junit)
}
