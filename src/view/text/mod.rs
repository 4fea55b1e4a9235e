//! Plain text twins of the views: for pipes, print and screen readers. No colours, no frames, no spaces at line ends.

mod findings;
mod matrix;
mod measures;
mod network;
mod outline;
mod page;
mod suggestions;

#[cfg(test)]
mod tests;
mod variants;

pub use findings::findings;
pub use matrix::matrix;
pub use measures::measures;
pub use network::network;
pub use outline::outline;
pub use page::Page;
pub use suggestions::{remarks_on, suggestions};
pub use variants::variants;
