//! Getting into a team, and out of it.

use domain::id::{DeviceId, MemberId};
use minicbor::{Decode, Encode};
use protocol::account::{Admission, FoundRequest, InvitationReply, InvitationRequest, JoinRequest};
use protocol::code::{Code, ErrorBody};
use protocol::secret::{InviteCode, Token};

use super::{Account, AdmissionProblem, AdmissionState, Model, Phase, Secret, Standing};
use crate::effects::http::{HttpAnswer, HttpHeader, HttpOperation, HttpOutput};
use crate::effects::secret::{SecretBytes, SecretOperation, SecretOutput};
use crate::effects::store::{ScanPrefix, StoreOperation};
use crate::replica::{Asking, Reading, Replica, sample::SAMPLE_TEAM};
use crate::screens::{self, News};
use crate::store::keys;
use crate::want::Want;

/// People wait in front of the screen for these requests.
const ADMISSION_MS: u32 = 15_000;

/// What lies in the platform's safe.
#[derive(Debug, Clone, PartialEq, Eq, Encode, Decode)]
#[cbor(map)]
pub struct Kept {
    /// The device's token.
    #[n(0)]
    pub token: Token,
    /// The device whose token it is.
    #[cbor(n(1), with = "protocol::encoding::id")]
    pub device: DeviceId,
}

/// An admission whose token is being put into the safe.
#[derive(Debug)]
pub struct Pending {
    admission: Admission,
    founder: bool,
    device: DeviceId,
}

impl Model {
    /// Asks the server what a code is for; the answer is `admission`. `origin` where it was typed.
    pub fn look_up(&mut self, code: InviteCode, origin: Option<String>) {
        self.set_admission_origin(origin);
        let body = protocol::to_bytes(&InvitationRequest { code: code.clone() });
        self.ask(Asking::LookUp(code), "/v1/invitation", body);
    }

    /// Joins by the code that `admission` knows; `name` for a new member.
    pub fn join(&mut self, name: Option<String>) {
        let AdmissionState::Known(code, _) = &self.admission else {
            return;
        };
        let code = code.clone();
        let only_member = self.restored_member();
        if only_member.is_some() {
            self.new_device();
        }
        let Some(device) = self.device else { return };
        let device_name = self.device_name.clone();
        let request = JoinRequest {
            code,
            name,
            device,
            device_name,
            only_member,
        };
        self.ask(Asking::Join, "/v1/join", protocol::to_bytes(&request));
    }

    /// Founds a team by a setup link's code; `origin` is the server that the link names.
    pub fn found(
        &mut self,
        code: Option<InviteCode>,
        origin: Option<String>,
        team_name: String,
        name: String,
    ) {
        let Some(device) = self.device else { return };
        self.set_admission_origin(origin);
        let device_name = self.device_name.clone();
        let request = FoundRequest {
            code,
            team_name,
            name,
            device,
            device_name,
        };
        self.ask(Asking::Found, "/v1/found", protocol::to_bytes(&request));
    }

    /// The member that a store without its token belongs to.
    pub fn restored_member(&self) -> Option<MemberId> {
        self.account
            .as_ref()
            .filter(|account| account.standing != Standing::Good)
            .map(|account| account.member)
    }

    fn set_admission_origin(&mut self, origin: Option<String>) {
        let known = || self.account.as_ref().map(|account| account.origin.clone());
        let origin = origin
            .or_else(|| (!self.origin.is_empty()).then(|| self.origin.clone()))
            .or_else(known)
            .unwrap_or_default();
        origin
            .trim()
            .trim_end_matches('/')
            .clone_into(&mut self.admission_origin);
    }

    fn ask(&mut self, asking: Asking, route: &str, body: Vec<u8>) {
        self.admission = AdmissionState::Asking;
        let header = HttpHeader {
            name: "content-type".into(),
            value: "application/cbor".into(),
        };
        let operation = HttpOperation {
            method: "POST".into(),
            url: format!("{}{route}", self.admission_origin),
            headers: vec![header],
            body,
            timeout_ms: ADMISSION_MS,
        };
        self.wants.push(Want::Ask(asking, operation));
    }

    /// The server has answered.
    pub(super) fn http(&mut self, asking: Asking, output: HttpOutput) {
        match asking {
            Asking::Sync(number) => {
                if let Some(replica) = &mut self.replica {
                    replica.answered(number, output);
                }
            }
            Asking::LookUp(code) => match read::<InvitationReply>(output) {
                Ok(reply) => self.admission = AdmissionState::Known(code, reply),
                Err(problem) => self.admission_failed(problem),
            },
            Asking::Join => self.admitted(read(output), false),
            Asking::Found => self.admitted(read(output), true),
        }
    }

    fn admission_failed(&mut self, problem: AdmissionProblem) {
        self.admission = AdmissionState::Failed(problem);
        screens::news(self, &News::AdmissionFailed);
    }

    fn admitted(&mut self, answer: Result<Admission, AdmissionProblem>, founder: bool) {
        match (answer, self.device) {
            (Ok(admission), Some(device)) => {
                let kept = Kept {
                    token: admission.token.clone(),
                    device,
                };
                let bytes = SecretBytes {
                    bytes: protocol::to_bytes(&kept),
                };
                self.secret = Secret::Read(Some(kept));
                self.admission_pending = Some(Pending {
                    admission,
                    founder,
                    device,
                });
                self.wants.push(Want::Secret(SecretOperation::Write(bytes)));
            }
            (Ok(_), None) => self.admission = AdmissionState::Idle,
            (Err(problem), _) => self.admission_failed(problem),
        }
    }

    /// The safe has answered.
    pub(super) fn secret_answered(&mut self, output: SecretOutput) {
        match output {
            SecretOutput::Found(found) => {
                self.secret = Secret::Read(protocol::from_bytes(&found.bytes).ok());
                self.open_first_team();
            }
            SecretOutput::Absent => {
                self.secret = Secret::Read(None);
                self.open_first_team();
            }
            // Without the safe the token lives as long as the process; then "Join again" is said.
            SecretOutput::Done | SecretOutput::Failed => {
                if matches!(self.secret, Secret::Unread) {
                    self.secret = Secret::Unreadable;
                    self.open_first_team();
                }
                self.enter();
            }
        }
    }

    /// The token is in the safe: the team opens.
    fn enter(&mut self) {
        let Some(Pending {
            admission,
            founder,
            device,
        }) = self.admission_pending.take()
        else {
            return;
        };
        self.admission = AdmissionState::Idle;
        let again = self
            .account
            .as_ref()
            .is_some_and(|account| account.team == admission.team);
        self.account = Some(Account {
            team: admission.team,
            member: admission.member,
            team_name: admission.team_name.clone(),
            origin: self.admission_origin.clone(),
            standing: Standing::Good,
        });
        self.keep_account();
        self.in_sample = false;
        self.keep_settings();
        let open_again = self
            .replica
            .as_mut()
            .filter(|replica| again && replica.team() == admission.team);
        if let Some(replica) = open_again {
            replica.joined_again(device, admission.token);
        } else if again {
            self.replica = None;
            self.load(admission.team);
        } else if let Some((desk, device)) = self.desk() {
            let link = self.link(&self.admission_origin);
            self.replica = Some(Replica::admitted(&admission, founder, device, link, desk));
        }
        screens::news(self, &News::Admitted);
    }

    /// Opens the on-phone sample team; made on the first call, then continued.
    pub fn open_sample(&mut self) {
        self.in_sample = true;
        self.keep_settings();
        self.put_away();
        self.load(SAMPLE_TEAM);
    }

    /// Closes the sample: back to the account's team, or to Welcome.
    pub fn close_sample(&mut self) {
        self.in_sample = false;
        self.keep_settings();
        self.put_away();
        match &self.account {
            Some(account) => {
                let team = account.team;
                self.load(team);
            }
            None => self.ready(),
        }
    }

    /// Takes the open team out of memory; what it wrote is in the next commit.
    fn put_away(&mut self) {
        let Some(mut replica) = self.replica.take() else {
            return;
        };
        replica.background();
        let desk = replica.desk_mut();
        self.writes.append(desk.writes.take());
        self.wants.append(&mut desk.wants);
    }

    /// Forgets the account after it ended (left, removed): what could not be sent stays exportable
    /// until then.
    pub fn forget_team(&mut self) {
        let Some(account) = self.account.take() else {
            return;
        };
        self.put_away();
        self.keep_account();
        self.secret = Secret::Read(None);
        self.wants.push(Want::Secret(SecretOperation::Remove));
        self.new_device();
        let prefix = keys::whole_team(account.team);
        let scan = StoreOperation::Scan(ScanPrefix {
            prefix,
            after: Vec::new(),
            limit: u32::MAX,
        });
        self.wants
            .push(Want::Read(Reading::Forget(account.team), scan));
        self.phase = Phase::Ready;
    }
}

fn read<T: for<'b> Decode<'b, ()>>(output: HttpOutput) -> Result<T, AdmissionProblem> {
    match output {
        HttpOutput::Answered(HttpAnswer { status: 200, body }) => {
            protocol::from_bytes(&body).map_err(|_| AdmissionProblem::Refused(Code::CAPABILITY))
        }
        HttpOutput::Answered(HttpAnswer { body, .. }) => {
            let error = protocol::from_bytes::<ErrorBody>(&body);
            Err(error.map_or(AdmissionProblem::Offline, |error| {
                AdmissionProblem::Refused(error.code)
            }))
        }
        HttpOutput::Failed => Err(AdmissionProblem::Offline),
    }
}
