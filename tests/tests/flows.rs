//! Every flow of `tests/flows` on the core alone, with a real server where a flow needs one.

use tests::flow::{self, Lived};

#[test]
fn every_flow_can_be_lived_through() {
    let (flows, journeys) = flow::all().expect("flows in JSON");
    assert!(
        !flows.is_empty() && !journeys.is_empty(),
        "target/flows holds no flows"
    );
    let wanted = std::env::var("FLOW").unwrap_or_default();
    let mut failed = Vec::new();
    for path in flows.iter().chain(&journeys) {
        let name = path
            .file_stem()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !name.contains(&wanted) {
            continue;
        }
        let path = path.clone();
        let lived = std::panic::catch_unwind(move || {
            if path.is_dir() {
                flow::run_journey(&path)
            } else {
                flow::run_flow(flow::read(&path)?)
            }
        });
        match lived {
            Ok(Ok(Lived::Through)) => println!("{name}: ok"),
            Ok(Ok(Lived::NotHere(why))) => println!("{name}: not here: {why}"),
            Ok(Err(error)) => failed.push(format!("{name}: {error}")),
            Err(_) => failed.push(format!("{name}: panicked, see above")),
        }
    }
    assert!(
        failed.is_empty(),
        "{} flows failed\n{}",
        failed.len(),
        failed.join("\n\n")
    );
}
