//! The team of `cargo xtask run --demo` is as it says.

use tests::demo;
use tests::phone::Target;
use tests::town::Town;

#[test]
fn whoever_opens_the_demo_is_ana_with_five_weeks_of_practice() {
    let town = Town::new();
    let now_ms = town.clock().now_ms();
    let link = demo::fill(town.runtime(), town.origin(), &town.setup_link(), now_ms);
    let mut ana = town.phone("ana-in-a-browser");
    ana.launch("");
    ana.open_link(&link);
    ana.tap("Add this device");
    ana.see("Continue Dev · 3 of 8");
    ana.see("Your own view first");
    ana.tap_key("tab/sessions");
    ana.tap_key("which/received");
    ana.see("Ana · Discovery call|You · Discovery call");
    assert!(
        ana.sees(&Target::key("open/.*").nth(2)),
        "three received:\n{}",
        ana.words()
    );
}
