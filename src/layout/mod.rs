//! Positions of the picture.
