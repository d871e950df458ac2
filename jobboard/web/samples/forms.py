"""A form with its fields in each state."""

from jobboard.web.pages.forms import FormField


def form_fields() -> list[FormField]:
    return [
        FormField("email", "sg-email", "email", "E-mail", "nigar@example.com", autocomplete="off"),
        FormField("password", "sg-password", "password", "Password", hint="It can be looked at."),
        FormField("text", "sg-code", "code", "Code", "12", error="This code is not right.", numeric=True),
        FormField("checkbox", "sg-tick", "tick", "Keep me signed in", checked=True),
    ]
