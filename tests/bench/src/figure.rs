//! Figures: what was measured, what it is compared with, and how both are printed.

use serde_json::{Map, Value, json};

/// One line of the output.
#[derive(Debug)]
pub struct Figure {
    bench: &'static str,
    name: String,
    unit: &'static str,
    samples: Vec<f64>,
    goal: Option<&'static str>,
    against: Option<(&'static str, f64)>,
    ratio: Option<f64>,
}

impl Figure {
    /// Samples of one thing.
    pub fn new(
        bench: &'static str,
        name: impl Into<String>,
        unit: &'static str,
        samples: Vec<f64>,
    ) -> Self {
        let mut samples = samples;
        samples.sort_by(f64::total_cmp);
        Self {
            bench,
            name: name.into(),
            unit,
            samples,
            goal: None,
            against: None,
            ratio: None,
        }
    }

    /// What it should reach, as "p99 ≤ 1".
    #[must_use]
    pub fn goal(mut self, goal: &'static str) -> Self {
        self.goal = Some(goal);
        self
    }

    /// What the same costs elsewhere, by name.
    #[must_use]
    pub fn against(mut self, name: &'static str, value: f64) -> Self {
        self.against = Some((name, value));
        self
    }

    /// How the two compare, in the sense of the goal.
    #[must_use]
    pub fn ratio(mut self, ratio: f64) -> Self {
        self.ratio = Some(ratio);
        self
    }

    /// How many times faster this is than what it is compared with.
    #[must_use]
    pub fn times_faster(self) -> Self {
        let ratio = self.against.map(|(_, value)| value / self.median());
        match ratio {
            Some(ratio) => self.ratio(ratio),
            None => self,
        }
    }

    /// The sample in the middle.
    pub fn median(&self) -> f64 {
        self.quantile(0.5)
    }

    /// The sample that one in a hundred exceeds.
    pub fn p99(&self) -> f64 {
        self.quantile(0.99)
    }

    fn quantile(&self, share: f64) -> f64 {
        quantile(&self.samples, share)
    }

    /// Prints it.
    pub fn print(&self, json: bool) {
        if json {
            println!("{}", self.json());
        } else {
            println!("{}", self.line());
        }
    }

    fn json(&self) -> Value {
        let mut line = Map::new();
        let mut put = |key: &str, value: Option<Value>| {
            if let Some(value) = value {
                line.insert(key.into(), value);
            }
        };
        let many = self.samples.len() > 1;
        put("bench", Some(json!(self.bench)));
        put("figure", Some(json!(self.name)));
        put("unit", Some(json!(self.unit)));
        put("min", many.then(|| json!(rounded(self.quantile(0.0)))));
        put("median", Some(json!(rounded(self.median()))));
        put("max", many.then(|| json!(rounded(self.quantile(1.0)))));
        put("p99", self.has_p99().then(|| json!(rounded(self.p99()))));
        put("goal", self.goal.map(|goal| json!(goal)));
        put(
            "against",
            self.against.map(|(_, value)| json!(rounded(value))),
        );
        put("ratio", self.ratio.map(|ratio| json!(rounded(ratio))));
        Value::Object(line)
    }

    fn line(&self) -> String {
        let Self {
            bench, name, unit, ..
        } = self;
        let mut parts = vec![format!(
            "{bench:<11} {name:<28} {:>11} {unit}",
            shown(self.median())
        )];
        if self.samples.len() > 1 {
            let (least, most) = (self.quantile(0.0), self.quantile(1.0));
            parts.push(format!("({} … {})", shown(least), shown(most)));
        }
        if self.has_p99() {
            parts.push(format!("p99 {}", shown(self.p99())));
        }
        if let Some((name, value)) = self.against {
            parts.push(format!("against {} ({name})", shown(value)));
        }
        if let Some(ratio) = self.ratio {
            parts.push(format!("ratio {}", shown(ratio)));
        }
        if let Some(goal) = self.goal {
            parts.push(format!("goal {goal}"));
        }
        parts.join("  ")
    }

    fn has_p99(&self) -> bool {
        self.samples.len() >= 100
    }
}

/// A value of sorted samples; zero of none.
pub fn quantile(sorted: &[f64], share: f64) -> f64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        clippy::cast_precision_loss,
        reason = "a place among some thousand samples"
    )]
    let place = (share * sorted.len().saturating_sub(1) as f64).round() as usize;
    sorted.get(place).copied().unwrap_or_default()
}

fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

fn shown(value: f64) -> String {
    if value.abs() >= 100.0 {
        format!("{value:.0}")
    } else {
        format!("{value:.3}")
    }
}

/// Milliseconds as a number.
pub fn ms(time: std::time::Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

/// A count as a number.
pub fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}
