//! The floor plan: modules import only from floors below their own, and no floor has a circle.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Each module with the modules it may import from. DESIGN section 5 and `ARCHITECTURE.md` say why.
const PLAN: &[(&str, &[&str])] = &[
    ("map", &[]),
    ("edit", &["map"]),
    ("analysis", &["map", "edit"]),
    ("exchange", &["map", "edit"]),
    ("variant", &["map", "edit", "analysis"]),
    ("layout", &["map"]),
    ("store", &["map", "edit"]),
    ("words", &["map", "edit", "analysis", "exchange", "variant", "store"]),
    ("view", &["map", "edit", "analysis", "variant", "layout", "words"]),
    ("cli", &["map", "edit", "analysis", "exchange", "variant", "store", "words", "view", "tui"]),
    ("tui", &["map", "edit", "analysis", "variant", "layout", "store", "words", "view"]),
];

/// The only places that may do what the floors below `store` must not.
const OUTSIDE_WORLD: &[&str] =
    &["std::fs", "std::env", "std::net", "std::process", "std::time::SystemTime", "Zoned::now"];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let tests = test_modules(&found);
    found.retain(|path| !tests.iter().any(|module| path.starts_with(module) || *path == module.with_extension("rs")));
    found.sort();
    found
}

/// Modules declared behind `#[cfg(test)]`: they may look at everything.
fn test_modules(files: &[PathBuf]) -> Vec<PathBuf> {
    let mut modules = Vec::new();
    for file in files {
        let text = fs::read_to_string(file).unwrap();
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for pair in lines.windows(2).filter(|pair| pair[0] == "#[cfg(test)]") {
            let declared = pair[1].strip_suffix(';').and_then(|line| line.rsplit_once("mod "));
            if let Some((_, name)) = declared {
                let folder =
                    if file.ends_with("mod.rs") { file.parent().unwrap().to_owned() } else { file.with_extension("") };
                modules.push(folder.join(name));
            }
        }
    }
    modules
}

/// The text without test modules: tests may look at everything below `lib.rs`.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text)
}

/// The modules named after `crate::` in a line of code.
fn imports(line: &str) -> Vec<String> {
    if line.trim_start().starts_with("//") {
        return Vec::new();
    }
    line.match_indices("crate::")
        .map(|(at, found)| {
            let rest = &line[at + found.len()..];
            rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect()
        })
        .collect()
}

#[test]
fn imports_only_run_downwards() {
    let plan: BTreeMap<&str, &[&str]> = PLAN.iter().copied().collect();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut wrong = Vec::new();
    for (module, allowed) in &plan {
        for path in sources(&root.join(module)) {
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in code(&text).lines().enumerate() {
                for import in imports(line) {
                    if plan.contains_key(import.as_str()) && import != *module && !allowed.contains(&import.as_str()) {
                        wrong.push(format!("{}:{}: {module} imports {import}", path.display(), number + 1));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_is_on_the_plan() {
    let library = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let declared: Vec<&str> =
        library.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';')).collect();
    for module in &declared {
        assert!(PLAN.iter().any(|(name, _)| name == module), "{module} has no floor");
    }
    assert_eq!(declared.len(), PLAN.len(), "a floor without a module");
}

#[test]
fn the_lower_floors_know_no_outside_world() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for module in ["map", "edit", "analysis", "exchange", "variant", "layout", "words", "view"] {
        for path in sources(&root.join(module)) {
            let text = fs::read_to_string(&path).unwrap();
            for (number, line) in
                code(&text).lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//"))
            {
                for outside in OUTSIDE_WORLD {
                    assert!(!line.contains(outside), "{}:{}: {outside}", path.display(), number + 1);
                }
            }
        }
    }
}

#[test]
fn only_the_command_table_names_keys() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/tui");
    for path in sources(&root) {
        let inside = path.strip_prefix(&root).unwrap();
        // Reading keys, and a text field's own, are the two places that have to know them.
        if inside.starts_with("command") || inside == Path::new("key.rs") || inside == Path::new("text_field.rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for (number, line) in code(&text).lines().enumerate() {
            assert!(!line.contains("KeyCode::"), "{}:{}: names a key", path.display(), number + 1);
        }
    }
}
