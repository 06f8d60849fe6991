//! Answers, and who gets each.

use std::collections::BTreeMap;
use std::fmt;

/// Questions in their order; below each one, every answer and who gets it.
#[derive(Debug, Default)]
pub struct Table(Vec<(String, BTreeMap<String, Vec<&'static str>>)>);

impl Table {
    /// The next question.
    pub fn ask(&mut self, question: &str) {
        self.0.push((question.into(), BTreeMap::new()));
    }

    /// Somebody's answer to it.
    pub fn answer(&mut self, who: &'static str, answer: &str) {
        let (_, answers) = self.0.last_mut().expect("a question comes first");
        answers.entry(answer.into()).or_default().push(who);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (question, answers) in &self.0 {
            writeln!(f, "{question}")?;
            for (answer, people) in answers {
                writeln!(f, "    {answer:<26} {}", people.join(", "))?;
            }
        }
        Ok(())
    }
}
