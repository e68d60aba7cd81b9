//! Pages as a slice writes them: a template that extends the layout.
use askama::Template;
use kernel::{Lang, text};
use ui::{Frame, Problems, Reader, Words};

#[derive(Template)]
#[template(
    source = r#"{% extends "layout.html" %}{% block main %}<h1>{{ frame.title }}</h1>
<form method="post" action="/people">{{ frame.token() }}
{{ frame.field("email", "sample-person").hint("sample-strip").email().value(email) }}
<p>{{ frame.say("ui-problems").with("count", count) }}</p></form>{% endblock %}"#,
    ext = "html"
)]
struct Page {
    frame: Frame,
    email: String,
    count: usize,
}

#[test]
fn a_template_of_another_crate_can_extend_the_layout() {
    let words = Words::load().unwrap();
    let mut problems = Problems::default();
    problems.take("email", "sample-person", text::Email::parse("a b"));
    let frame = Frame::sample(Reader::sample(&words, Lang::En)).named("People").with_problems(problems);
    let page = Page { frame, email: "<a b>".to_owned(), count: 3 }.render().unwrap();
    assert!(page.contains("<title>Error: People · Twinhall</title>"), "{page}");
}
