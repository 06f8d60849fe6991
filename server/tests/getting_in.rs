//! Founding a team, joining it, and every way in which that fails.

mod support;

use std::sync::atomic::Ordering;

use domain::id::{DeviceId, Document, InvitationId, MemberId};
use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest};
use protocol::code::Code;
use protocol::control::Operation;
use protocol::row::{MemberState, Row};
use protocol::secret::InviteCode;
use spotter_server::{Server, StartError, invite_device};
use support::{Phone, Refused, World, fresh_id, never, stored};

fn found_request(code: Option<InviteCode>) -> FoundRequest {
    FoundRequest {
        code,
        team_name: "North".into(),
        name: "Ana".into(),
        device: DeviceId(fresh_id()),
        device_name: "Ana's phone".into(),
    }
}

fn code_of(refused: Result<impl std::fmt::Debug, Refused>) -> (u16, Code) {
    let refused = refused.expect_err("a refusal");
    (refused.status, refused.body.code)
}

#[tokio::test]
async fn ana_founds_a_team_and_ben_joins_and_reads_what_she_wrote() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    ana.writes(Document::Team(ana.team), "journey", "first call");
    assert_eq!(ana.syncs().await, [stored()]);
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.pulls().await;
    assert_eq!(ben.changes_of(Document::Team(ana.team)), 1);
    assert_eq!(names(&ben), ["Ana", "Ben"]);
    ana.pulls().await;
    assert_eq!(names(&ana), ["Ana", "Ben"]);
    assert_eq!(ana.changes_of(Document::Team(ana.team)), 1);
}

fn names(phone: &Phone) -> Vec<&str> {
    let live = |row: &'_ _| match row {
        Row::Member(row) if row.state == MemberState::Live => Some(row.name.clone()),
        _ => None,
    };
    let mut names: Vec<_> = phone.rows.values().filter_map(live).collect();
    names.sort_unstable();
    names.into_iter().map(|name| &*name.leak()).collect()
}

#[tokio::test]
async fn the_setup_link_founds_one_team_and_a_closed_server_needs_it() {
    let mut world = World::new().await;
    world.stop().await;
    let mut config = world.config();
    config.open_teams = false;
    let server = Server::start(config.clone()).await.expect("started");
    let link = server.setup_link().expect("the database is empty");
    let (origin, code) = link.split_once("/new#").expect("a link");
    assert_eq!(origin, format!("http://{}", server.address()));
    let code = InviteCode::parse(code).expect("a code");
    world.address = server.address();
    let without = world
        .post::<_, Admission>("/v1/found", &found_request(None))
        .await;
    assert_eq!(code_of(without), (404, Code::CODE_UNKNOWN));
    let founded = world
        .post::<_, Admission>("/v1/found", &found_request(Some(code.clone())))
        .await;
    assert_eq!(founded.expect("founded").team_name, "North");
    let again = world
        .post::<_, Admission>("/v1/found", &found_request(Some(code)))
        .await;
    assert_eq!(code_of(again), (410, Code::CODE_USED));
    server.stop().await;
    let server = Server::start(config).await.expect("started");
    assert_eq!(server.setup_link(), None);
    server.stop().await;
}

#[tokio::test]
async fn a_code_that_is_unknown_used_up_or_expired_says_which() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let look = async |code: &InviteCode| {
        world
            .post::<_, InvitationReply>("/v1/invitation", &InvitationRequest { code: code.clone() })
            .await
    };
    let nobodys = InviteCode::from_random([3; 8]);
    assert_eq!(code_of(look(&nobodys).await), (404, Code::CODE_UNKNOWN));

    let code = ana.invites(None).await;
    let seen = look(&code).await.expect("a code of Ana's");
    assert_eq!(
        (seen.team, seen.team_name.as_str(), seen.member),
        (ana.team, "North", None)
    );
    world
        .join_with(&code, Some("Ben"), fresh_id().into(), None)
        .await
        .expect("joined");
    assert_eq!(code_of(look(&code).await), (410, Code::CODE_USED));
    let second = world
        .join_with(&code, Some("Cy"), fresh_id().into(), None)
        .await;
    assert_eq!(code_of(second.map(|_| ())), (410, Code::CODE_USED));

    let code = ana.invites(None).await;
    world.now_ms.fetch_add(60_000, Ordering::Relaxed);
    assert_eq!(code_of(look(&code).await), (410, Code::CODE_EXPIRED));
}

#[tokio::test]
async fn joining_needs_a_name_and_a_device_id_of_ones_own() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let code = ana.invites(None).await;
    for bad in [
        None,
        Some("   "),
        Some("two\nlines"),
        Some(&*"x".repeat(61)),
    ] {
        let refused = world.join_with(&code, bad, fresh_id().into(), None).await;
        assert_eq!(code_of(refused.map(|_| ())), (422, Code::NAME), "{bad:?}");
    }
    let taken = world.join_with(&code, Some("Ben"), ana.device, None).await;
    assert_eq!(code_of(taken.map(|_| ())), (409, Code::DEVICE_TAKEN));
    world
        .join_with(&code, Some("Ben"), fresh_id().into(), None)
        .await
        .expect("the code is still good");
}

#[tokio::test]
async fn a_lost_device_is_not_a_lost_person() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    ben.creates(Document::Private(ben.member));
    ben.writes(Document::Private(ben.member), "note", "call Cy");
    ben.syncs().await;
    let code = ben.invites(Some(ben.member)).await;
    let seen: InvitationReply = world
        .post("/v1/invitation", &InvitationRequest { code: code.clone() })
        .await
        .expect("seen");
    assert_eq!(
        (seen.member, seen.member_name.as_deref()),
        (Some(ben.member), Some("Ben"))
    );
    let mut new = world
        .join_with(&code, None, fresh_id().into(), Some(ben.member))
        .await
        .expect("joined");
    assert_eq!(new.member, ben.member);
    new.pulls().await;
    assert_eq!(new.changes_of(Document::Private(ben.member)), 1);
    ana.pulls().await;
    let devices = ana
        .rows
        .values()
        .filter(|row| matches!(row, Row::Device(row) if row.member == ben.member));
    assert_eq!(devices.count(), 2, "the team sees that it happened");
}

#[tokio::test]
async fn a_restored_copy_comes_back_as_nobody_else() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let ben = world.joins(&mut ana, "Ben").await;
    for invitation in [ana.invites(None).await, ana.invites(Some(ana.member)).await] {
        let refused = world
            .join_with(
                &invitation,
                Some("Ben"),
                fresh_id().into(),
                Some(ben.member),
            )
            .await;
        assert_eq!(code_of(refused.map(|_| ())), (403, Code::UNKNOWN_MEMBER));
    }
}

#[tokio::test]
async fn the_command_line_invites_a_member_by_name() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    world.joins(&mut ana, "Ben").await;
    let made = invite_device(world.dir.path(), "Ben").expect("made while the server runs");
    let ben = world
        .join_with(&made.code, None, fresh_id().into(), None)
        .await
        .expect("joined");
    assert_ne!(ben.member, ana.member);
    assert!(invite_device(world.dir.path(), "Nobody").is_err());
    assert!(invite_device(world.dir.path(), &ana.member.to_string()).is_ok());
    ana.writes(Document::Team(ana.team), "journey", "first call");
    assert_eq!(
        ana.syncs().await,
        [stored()],
        "the server writes on behind it"
    );
}

#[tokio::test]
async fn only_stewards_invite_strangers_and_a_revoked_code_is_dead() {
    let world = World::new().await;
    let mut ana = world.founder("Ana").await;
    let mut ben = world.joins(&mut ana, "Ben").await;
    let invite = |member: Option<MemberId>| Operation::Invite {
        invitation: InvitationId(fresh_id()),
        code_hash: InviteCode::from_random(fresh_id()[..8].try_into().expect("eight")).hash(),
        uses: 1,
        lifetime_ms: 1_000,
        member,
    };
    assert_eq!(ben.does(invite(None)).await, never(Code::NOT_WRITER));
    assert_eq!(
        ben.does(invite(Some(ana.member))).await,
        never(Code::NOT_WRITER)
    );
    assert_eq!(ben.does(invite(Some(ben.member))).await, stored());
    assert_eq!(
        ana.does(invite(Some(MemberId(fresh_id())))).await,
        never(Code::UNKNOWN_MEMBER)
    );
    let code = ana.invites(None).await;
    ana.pulls().await;
    let made = ana.rows.values().filter_map(|row| match row {
        Row::Invitation(row) if row.by == ana.member && row.uses_left == 1 => Some(row.invitation),
        _ => None,
    });
    let invitation = made.max().expect("Ana sees her invitation");
    assert_eq!(
        ben.does(Operation::RevokeInvitation { invitation }).await,
        never(Code::NOT_WRITER)
    );
    assert_eq!(
        ana.does(Operation::RevokeInvitation { invitation }).await,
        stored()
    );
    let refused = world
        .join_with(&code, Some("Cy"), fresh_id().into(), None)
        .await;
    assert_eq!(code_of(refused.map(|_| ())), (410, Code::CODE_USED));
    ben.pulls().await;
    let seen = ben
        .rows
        .values()
        .filter(|row| matches!(row, Row::Invitation(row) if row.by == ana.member));
    assert_eq!(seen.count(), 0, "others' invitations are for stewards");
}

#[tokio::test]
async fn guessing_codes_is_slowed_down() {
    let world = World::with(|limits| limits.admissions_per_minute = 3).await;
    let guess = InvitationRequest {
        code: InviteCode::from_random([1; 8]),
    };
    for _ in 0..3 {
        let refused = world
            .post::<_, InvitationReply>("/v1/invitation", &guess)
            .await;
        assert_eq!(code_of(refused), (404, Code::CODE_UNKNOWN));
    }
    let refused = world
        .post::<_, InvitationReply>("/v1/invitation", &guess)
        .await
        .expect_err("refused");
    assert_eq!((refused.status, refused.body.code), (429, Code::RATE));
    assert_eq!(refused.body.retry_after_ms, Some(20_000));
}

#[tokio::test]
async fn a_database_of_another_server_is_left_alone() {
    let mut world = World::new().await;
    world.stop().await;
    let path = world.dir.path().join(spotter_server::DATABASE_FILE);
    for (version, words) in [(99, "use the newer server"), (1, "begin with a new folder")] {
        let file = rusqlite::Connection::open(&path).expect("open");
        file.pragma_update(None, "user_version", version)
            .expect("written");
        drop(file);
        let error = Server::start(world.config()).await.expect_err("refused");
        assert!(matches!(error, StartError::Database(_)), "{error:?}");
        assert!(error.to_string().contains(words), "{error}");
    }
}

#[tokio::test]
async fn nobody_else_on_the_machine_looks_into_the_data() {
    use std::os::unix::fs::PermissionsExt as _;
    let mut world = World::new().await;
    world.stop().await;
    let mut config = world.config();
    config.data_dir = world.dir.path().join("of/spotter");
    let data = config.data_dir.clone();
    let server = Server::start(config).await.expect("started");
    let mode = std::fs::metadata(data).expect("there").permissions().mode();
    assert_eq!(mode & 0o777, 0o700);
    server.stop().await;
}
