mod alexa_verify;
mod pki;
