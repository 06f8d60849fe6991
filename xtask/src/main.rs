//! One command for everything a person or CI does with this project.
fn main() {}
