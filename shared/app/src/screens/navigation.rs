//! Which screens are open: a stack for each tab, at most three deep, and a sheet.
//!
//! Back is a fact: the shell has already shown the screen below when it says so. Nothing here
//! vetoes, and hearing the same fact twice changes nothing.

use serde::{Deserialize, Serialize};

use super::route::{Route, Tab};

/// Screens above a tab's root.
const ABOVE_ROOT_MAX: usize = 2;

/// What is open.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Navigation {
    /// The active tab.
    pub tab: Tab,
    above: [Vec<Route>; 3],
    before_team: Vec<Route>,
    /// Whether no team is open, so that everything starts at Welcome.
    pub outside: bool,
    /// The sheet.
    pub sheet: Option<Route>,
}

impl Navigation {
    /// The open stack, root first.
    pub fn stack(&self) -> Vec<Route> {
        let root = if self.outside {
            Route::Welcome
        } else {
            self.tab.root()
        };
        let mut stack = vec![root];
        stack.extend(self.above().iter().cloned());
        stack
    }

    /// The screen on top, below any sheet.
    pub fn top(&self) -> Route {
        self.above().last().cloned().unwrap_or_else(|| {
            if self.outside {
                Route::Welcome
            } else {
                self.tab.root()
            }
        })
    }

    /// The routes that are drawn: the top, the one below it, and the sheet.
    pub fn visible(&self) -> Vec<Route> {
        let stack = self.stack();
        let from = stack.len().saturating_sub(2);
        let mut visible = stack[from..].to_vec();
        visible.extend(self.sheet.clone());
        visible
    }

    /// Every route of every stack.
    pub fn all(&self) -> impl Iterator<Item = &Route> {
        self.above
            .iter()
            .flatten()
            .chain(&self.before_team)
            .chain(&self.sheet)
    }

    /// Opens a screen on top. Beyond three deep the middle one is let go.
    pub fn push(&mut self, route: Route) {
        self.sheet = None;
        let above = self.above_mut();
        if let Some(place) = above.iter().position(|open| *open == route) {
            above.truncate(place + 1);
            return;
        }
        if above.len() >= ABOVE_ROOT_MAX {
            above.remove(0);
        }
        above.push(route);
    }

    /// Lets go of every open screen that `is` names, and puts `route` on top.
    pub fn settle(&mut self, route: Route, is: impl Fn(&Route) -> bool) {
        self.above_mut().retain(|open| !is(open));
        self.push(route);
    }

    /// Lets go of every open screen that `is` names, in all tabs.
    pub fn forget(&mut self, is: impl Fn(&Route) -> bool) {
        for above in &mut self.above {
            above.retain(|open| !is(open));
        }
        self.before_team.retain(|open| !is(open));
        if self.sheet.as_ref().is_some_and(&is) {
            self.sheet = None;
        }
    }

    /// Opens a sheet.
    pub fn open_sheet(&mut self, route: Route) {
        self.sheet = Some(route);
    }

    /// Closes the sheet, or else the top screen.
    pub fn back(&mut self) {
        if self.sheet.take().is_none() {
            self.above_mut().pop();
        }
    }

    /// The platform showed the screen with this key.
    pub fn went_back(&mut self, to: &str) {
        let stack = self.stack();
        let Some(place) = stack.iter().position(|route| route.key() == to) else {
            return;
        };
        if place + 1 < stack.len() {
            self.sheet = None;
            self.above_mut().truncate(place);
        }
    }

    /// The sheet with this key is gone.
    pub fn dismissed(&mut self, key: &str) {
        if self.sheet.as_ref().is_some_and(|sheet| sheet.key() == key) {
            self.sheet = None;
        }
    }

    /// A tab was tapped: another becomes active, the active one goes to its root.
    pub fn choose(&mut self, tab: Tab) {
        self.sheet = None;
        if self.tab == tab {
            self.above_mut().clear();
        }
        self.tab = tab;
    }

    /// Opens a link's screen with its parents.
    pub fn open(&mut self, route: Route) {
        self.sheet = None;
        let parents = match &route {
            Route::Today | Route::Welcome => return self.reset(Tab::Today),
            Route::Sessions => return self.reset(Tab::Sessions),
            Route::Blueprints => return self.reset(Tab::Blueprints),
            Route::Blueprint(_) => (Tab::Blueprints, None),
            Route::Finish(session) => (Tab::Today, Some(Route::ScoreCard(*session))),
            Route::Member(_) => (Tab::Today, Some(Route::Team)),
            _ => (Tab::Today, None),
        };
        if self.stack().last() == Some(&route) {
            return;
        }
        self.tab = parents.0;
        let above = self.above_mut();
        above.clear();
        above.extend(parents.1);
        above.push(route);
    }

    /// Goes to a tab's root.
    pub fn reset(&mut self, tab: Tab) {
        self.tab = tab;
        self.sheet = None;
        self.above_mut().clear();
    }

    /// Forgets everything: another team, or none.
    pub fn clear(&mut self, outside: bool) {
        *self = Self {
            outside,
            ..Self::default()
        };
    }

    fn above(&self) -> &Vec<Route> {
        if self.outside {
            &self.before_team
        } else {
            &self.above[self.tab as usize]
        }
    }

    fn above_mut(&mut self) -> &mut Vec<Route> {
        if self.outside {
            &mut self.before_team
        } else {
            &mut self.above[self.tab as usize]
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEN: [u8; 16] = [1; 16];

    #[test]
    fn a_stack_is_at_most_three_deep() {
        let mut open = Navigation::default();
        open.choose(Tab::Sessions);
        open.push(Route::Session(BEN));
        open.push(Route::ScoreCard(BEN));
        open.push(Route::Finish(BEN));
        assert_eq!(
            open.stack(),
            [Route::Sessions, Route::ScoreCard(BEN), Route::Finish(BEN)]
        );
    }

    #[test]
    fn a_repeated_back_changes_nothing() {
        let mut open = Navigation::default();
        open.push(Route::Team);
        open.push(Route::Member(BEN));
        open.went_back("team");
        assert_eq!(open.top(), Route::Team);
        open.went_back("team");
        assert_eq!(open.top(), Route::Team);
        open.went_back("s/nowhere");
        assert_eq!(open.top(), Route::Team);
        open.open_sheet(Route::Me);
        open.dismissed("new-session");
        assert_eq!(open.sheet, Some(Route::Me));
        open.dismissed("me");
        open.dismissed("me");
        assert_eq!((open.sheet.clone(), open.top()), (None, Route::Team));
    }

    #[test]
    fn each_tab_keeps_its_stack_and_the_active_one_goes_to_its_root() {
        let mut open = Navigation::default();
        open.choose(Tab::Blueprints);
        open.push(Route::Blueprint(BEN));
        open.choose(Tab::Today);
        open.choose(Tab::Blueprints);
        assert_eq!(open.top(), Route::Blueprint(BEN));
        open.choose(Tab::Blueprints);
        assert_eq!(open.top(), Route::Blueprints);
    }

    #[test]
    fn a_link_builds_its_parents() {
        let mut open = Navigation::default();
        open.open(Route::Finish(BEN));
        assert_eq!(
            open.stack(),
            [Route::Today, Route::ScoreCard(BEN), Route::Finish(BEN)]
        );
    }
}
