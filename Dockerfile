# Saldo in a container: built with locked dependencies, run without a shell and without root.
#
#   docker build -t saldo .
#   docker run -p 8080:8080 -v saldo:/data saldo
#
# Everything that lasts is under /data: the embedded store and its key file in /data/saldo-data, and saldo.toml if you put one
# there. With a Redis store nothing lasting is left in it but your key file. Give `docker stop` the time that
# server.drain_seconds and server.shutdown_seconds add up to: --stop-timeout 30.

FROM rust:1.95-bookworm AS build
WORKDIR /saldo
COPY . .
# Two steps, so that nothing can be downloaded while foreign build scripts run.
RUN --mount=type=cache,target=/usr/local/cargo/registry \
    cargo fetch --locked
RUN --network=none --mount=type=cache,target=/usr/local/cargo/registry --mount=type=cache,target=/saldo/target \
    cargo build --release --locked --offline --bin saldo && cp target/release/saldo /usr/local/bin/saldo
RUN mkdir /data

FROM gcr.io/distroless/cc-debian12:nonroot
COPY --from=build /usr/local/bin/saldo /saldo
COPY --from=build --chown=65532:65532 /data /data
# A container's own loopback is of no use. Variables win over saldo.toml: to listen elsewhere, set the variable.
ENV SALDO__SERVER__LISTEN=0.0.0.0:8080
USER 65532:65532
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=10s CMD ["/saldo", "probe"]
ENTRYPOINT ["/saldo"]
CMD ["serve"]
