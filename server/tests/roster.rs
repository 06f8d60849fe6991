//! Who is on the team: names, roles, devices, leaving and being removed.

mod support;

use domain::id::Document;
use protocol::code::Code;
use protocol::control::Operation;
use protocol::limits::{INVITATIONS_OPEN_MAX, OWN_INVITATIONS_OPEN_MAX};
use protocol::row::{MemberState, Role, Row};
use protocol::secret::InviteCode;
use support::{Phone, World, fresh_id, later, never, stored};

fn state_of(phone: &Phone, of: &Phone) -> Option<(String, Role, MemberState)> {
    phone.rows.values().find_map(|row| match row {
        Row::Member(row) if row.member == of.member => {
            Some((row.name.clone(), row.role, row.state))
        }
        _ => None,
    })
}

fn refusal(answer: Result<protocol::sync::SyncReply, support::Refused>) -> (u16, Code) {
    let refused = answer.expect_err("refused");
    (refused.status, refused.body.code)
}

#[tokio::test]
async fn a_revoked_device_gets_nothing_and_the_members_other_one_goes_on() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut tablet = world.second_device(&mut ben).await;
    let cy = world.joins(&mut ana, "Cy").await;
    let revoke = |phone: &Phone| Operation::RevokeDevice {
        device: phone.device,
    };
    assert_eq!(ben.does(revoke(&cy)).await, never(Code::NOT_WRITER));
    assert_eq!(ben.does(revoke(&tablet)).await, stored());
    tablet.writes(Document::Private(ben.member), "note", "late");
    assert_eq!(
        refusal(tablet.asks(tablet.request()).await),
        (403, Code::REVOKED)
    );
    ben.pulls().await;
    assert_eq!(ana.does(revoke(&cy)).await, stored(), "a steward may");
    assert_eq!(refusal(cy.asks(cy.request()).await), (403, Code::REVOKED));
    ana.pulls().await;
    let revoked = |row: &&Row| matches!(row, Row::Device(row) if row.revoked);
    assert_eq!(ana.rows.values().filter(revoked).count(), 2);
}

#[tokio::test]
async fn what_a_revoked_device_wrote_is_taken_from_another_of_the_same_member() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut tablet = world.second_device(&mut ana).await;
    let notes = Document::Private(ana.member);
    tablet.creates(notes);
    tablet.writes(notes, "note", "from the tablet");
    ana.does(Operation::RevokeDevice {
        device: tablet.device,
    })
    .await;
    ana.outbox = std::mem::take(&mut tablet.outbox);
    assert_eq!(
        ana.syncs().await,
        [stored(), stored()],
        "with its original bytes"
    );
}

#[tokio::test]
async fn who_leaves_is_gone_at_once_and_stays_named() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.operation(Operation::Leave {});
    ben.writes(Document::Team(ana.team), "journey", "after leaving");
    assert_eq!(ben.pushes().await, [stored(), later(Code::SKIPPED)]);
    assert_eq!(refusal(ben.asks(ben.request()).await), (403, Code::REMOVED));
    ana.pulls().await;
    assert_eq!(
        state_of(&ana, &ben),
        Some(("Ben".into(), Role::Member, MemberState::Left))
    );
    assert_eq!(ana.changes_of(Document::Team(ana.team)), 0);
}

#[tokio::test]
async fn a_steward_removes_and_the_rest_may_not() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut cy = world.joins(&mut ana, "Cy").await;
    let code = cy.invites(Some(cy.member)).await;
    assert_eq!(
        ben.does(Operation::Remove { member: cy.member }).await,
        never(Code::NOT_WRITER)
    );
    assert_eq!(
        ana.does(Operation::Remove { member: cy.member }).await,
        stored()
    );
    assert_eq!(refusal(cy.asks(cy.request()).await), (403, Code::REMOVED));
    let back = world.join_with(&code, None, fresh_id().into(), None).await;
    assert_eq!(
        back.err().expect("refused").body.code,
        Code::CODE_USED,
        "an old code is no way back"
    );
    ben.pulls().await;
    assert_eq!(state_of(&ben, &cy).expect("named").2, MemberState::Removed);
}

#[tokio::test]
async fn the_last_steward_stays_one() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let demote = Operation::SetRole {
        member: ana.member,
        role: Role::Member,
    };
    let last = never(Code::LAST_STEWARD);
    assert_eq!(ana.does(Operation::Leave {}).await, last);
    assert_eq!(ana.does(demote.clone()).await, last);
    assert_eq!(
        ana.does(Operation::Remove { member: ana.member }).await,
        last
    );
    let promote = Operation::SetRole {
        member: ben.member,
        role: Role::Steward,
    };
    assert_eq!(ben.does(promote.clone()).await, never(Code::NOT_WRITER));
    assert_eq!(ana.does(promote).await, stored());
    assert_eq!(ana.does(demote).await, stored());
    ben.pulls().await;
    assert_eq!(state_of(&ben, &ben).expect("a row").1, Role::Steward);
}

#[tokio::test]
async fn a_new_steward_learns_what_stewards_know() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    ana.invites(None).await;
    ben.pulls().await;
    let device_name = |phone: &Phone, of: &Phone| {
        phone.rows.values().find_map(|row| match row {
            Row::Device(row) if row.device == of.device => Some(row.name.clone()),
            _ => None,
        })
    };
    let invitations = |phone: &Phone| {
        phone
            .rows
            .values()
            .filter(|row| matches!(row, Row::Invitation(row) if row.uses_left > 0))
            .count()
    };
    assert_eq!(device_name(&ben, &ana).as_deref(), Some(""));
    assert_eq!(device_name(&ben, &ben).as_deref(), Some("a phone"));
    assert_eq!(invitations(&ben), 0);
    ana.does(Operation::SetRole {
        member: ben.member,
        role: Role::Steward,
    })
    .await;
    ben.pulls().await;
    assert_eq!(device_name(&ben, &ana).as_deref(), Some("Ana's phone"));
    assert_eq!(invitations(&ben), 1);
}

#[tokio::test]
async fn a_new_name_reaches_everybody_and_has_to_be_one() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    assert_eq!(
        ben.does(Operation::Rename {
            name: " Benedict ".into()
        })
        .await,
        stored()
    );
    assert_eq!(
        ben.does(Operation::Rename {
            name: String::new()
        })
        .await,
        never(Code::NAME)
    );
    ana.pulls().await;
    assert_eq!(state_of(&ana, &ben).expect("a row").0, "Benedict");
}

#[tokio::test]
async fn an_operation_of_a_newer_app_waits() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let bytes = protocol::to_bytes(&(250_u64, "later"));
    ana.operation(Operation::Unknown { kind: 250, bytes });
    ana.operation(Operation::Rename {
        name: "Anna".into(),
    });
    assert_eq!(ana.syncs().await, [later(Code::CAPABILITY), stored()]);
}

#[tokio::test]
async fn bens_invitations_to_himself_stop_nobody_else() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let invite = |code: InviteCode, member| Operation::Invite {
        invitation: fresh_id().into(),
        code_hash: code.hash(),
        uses: 1,
        lifetime_ms: 60_000,
        member,
    };
    let fresh_code = || InviteCode::from_random(fresh_id()[..8].try_into().expect("8 bytes"));
    let taken = fresh_code();
    assert_eq!(ana.does(invite(taken.clone(), None)).await, stored());
    for _ in 0..OWN_INVITATIONS_OPEN_MAX {
        let own = invite(fresh_code(), Some(ben.member));
        assert_eq!(ben.does(own).await, stored());
    }
    let full = later(Code::FULL);
    let own = invite(fresh_code(), Some(ben.member));
    assert_eq!(ben.does(own).await, full);
    let guess = invite(taken, Some(ben.member));
    assert_eq!(ben.does(guess).await, full, "and tells nothing of others'");
    for _ in 1..INVITATIONS_OPEN_MAX {
        assert_eq!(ana.does(invite(fresh_code(), None)).await, stored());
    }
    assert_eq!(ana.does(invite(fresh_code(), None)).await, full);
}

#[tokio::test]
async fn a_revoked_device_does_not_come_back_by_a_code_it_made() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let mut stolen = world.second_device(&mut ben).await;
    let way_back = stolen.invites(Some(ben.member)).await;
    let from_ana = ana.invites(Some(ben.member)).await;
    let revoke = Operation::RevokeDevice {
        device: stolen.device,
    };
    assert_eq!(ben.does(revoke).await, stored());
    let back = world
        .join_with(&way_back, None, fresh_id().into(), None)
        .await;
    assert_eq!(back.err().expect("refused").body.code, Code::CODE_USED);
    world
        .join_with(&from_ana, None, fresh_id().into(), None)
        .await
        .expect("what a steward made for him is good");
}
