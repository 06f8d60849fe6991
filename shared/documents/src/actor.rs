//! Who made a change: one device, in one document.

use automerge::ActorId;
use domain::id::DeviceId;

/// The author of changes: device id ‖ 8 random bytes, drawn once per document on a device, and
/// drawn again after a fork.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Actor(pub [u8; 24]);

impl Actor {
    /// An actor of this device.
    pub fn new(device: DeviceId, random: [u8; 8]) -> Self {
        let mut bytes = [0; 24];
        bytes[..16].copy_from_slice(&device.0);
        bytes[16..].copy_from_slice(&random);
        Self(bytes)
    }

    /// The device it belongs to.
    pub fn device(&self) -> DeviceId {
        let mut device = [0; 16];
        device.copy_from_slice(&self.0[..16]);
        DeviceId(device)
    }

    pub(crate) fn read(actor: &ActorId) -> Option<Self> {
        actor.to_bytes().try_into().ok().map(Self)
    }

    pub(crate) fn id(&self) -> ActorId {
        ActorId::from(self.0)
    }
}
