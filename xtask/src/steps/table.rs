//! How all steps ended, in one table.

use super::{Ended, Report};
use crate::outcome::Outcome;

/// Prints it; refuses when a step failed.
pub fn print(reports: &[Report]) -> Outcome {
    println!();
    let (mut passed, mut failed, mut skipped) = (0, 0, 0);
    for report in reports {
        let words = match &report.result {
            Ok(Ended::Ran) => {
                passed += 1;
                "ran".to_owned()
            }
            Ok(Ended::Skipped(why)) => {
                skipped += 1;
                format!("skipped: {why}")
            }
            Err(error) => {
                failed += 1;
                format!("FAILED: to {error}")
            }
        };
        println!(
            "{:<18} {:>7.1} s  {words}",
            report.name,
            report.took.as_secs_f64()
        );
    }
    println!("\n{passed} passed, {failed} failed, {skipped} skipped");
    if failed == 0 {
        Ok(())
    } else {
        Err(format!("pass {failed} of {} steps", reports.len()).into())
    }
}
