//! Required and actual coordination: who needs to talk to whom, what that costs, and who settles disputes.

mod escalation;
mod network;
mod required;

pub use escalation::{Escalation, escalation};
pub use network::RequiredNetwork;
pub use required::{Coordination, PairState, RequiredPair};
