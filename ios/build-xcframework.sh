#!/usr/bin/env bash
# The core for devices and simulators, as SpotterKit/Frameworks/CSpotter.xcframework. Needs a Mac with Xcode.
set -euo pipefail
cd "$(dirname "$0")/.."

targets=(aarch64-apple-ios aarch64-apple-ios-sim x86_64-apple-ios)
headers=ios/SpotterKit/Sources/CSpotter
export IPHONEOS_DEPLOYMENT_TARGET=17.0

rustup target add "${targets[@]}"
for target in "${targets[@]}"; do
  cargo rustc --package ffi --lib --release --locked --target "$target" --crate-type staticlib
done

framework=ios/SpotterKit/Frameworks/CSpotter.xcframework
build=target/xcframework
rm -rf "$build" "$framework" && mkdir -p "$build/simulator" "$build/include"
# The module map goes beside the header, so that `import CSpotter` finds both.
cp "$headers/CSpotter.h" "$headers/module.modulemap" "$build/include/"
lipo -create -output "$build/simulator/libspotter.a" \
  target/aarch64-apple-ios-sim/release/libspotter.a target/x86_64-apple-ios/release/libspotter.a
xcodebuild -create-xcframework \
  -library target/aarch64-apple-ios/release/libspotter.a -headers "$build/include" \
  -library "$build/simulator/libspotter.a" -headers "$build/include" \
  -output "$framework"
