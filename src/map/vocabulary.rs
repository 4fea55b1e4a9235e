//! A macro for closed word lists: an enum that knows all its words and how the file writes each.

/// Declares an enum with `ALL` (every word, in the order of the file) and `name()` (the word as written in files).
macro_rules! vocabulary {
    ($(#[$meta:meta])* pub enum $name:ident { $($(#[$word_meta:meta])* $word:ident),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$word_meta])* $word),+ }

        impl $name {
            /// Every word, in the order of the file.
            pub const ALL: &'static [Self] = &[$(Self::$word),+];

            /// The word as files write it.
            pub fn name(self) -> &'static str {
                match self { $(Self::$word => stringify!($word)),+ }
            }

            /// The word that a file writes as `name`.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|word| word.name() == name)
            }
        }
    };
}
pub(crate) use vocabulary;
