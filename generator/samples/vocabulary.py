"""The tables behind believable values: what a field of some name holds. Data alone; knows no schemas."""

from collections.abc import Mapping, Set
from typing import Final


def _by_name(rows: Mapping[str, str]) -> dict[str, str]:
    return {name: value for value, names in rows.items() for name in names.split(", ")}


# Each value and the names that hold it. A row is found by the longest run of words that a name ends with. In a
# value, {lead} stands for the words before that run, or the resource where there are none; {noun} for the resource.
TEXT: Final[Mapping[str, str]] = _by_name(
    {
        "{lead}_a1b2c3d4": "id, ids",
        "{uuid}": "uuid, guid, idempotency key",
        "req_a1b2c3d4": "request id",
        "{hex32}": "trace id, md5, etag",
        "client_a1b2c3d4": "client id",
        "my-{lead-path}": "name",
        "Ada": "first name, given name",
        "Lovelace": "last name, family name, surname",
        "Augusta": "middle name",
        "Ada Lovelace": "full name, display name, real name, contact name, customer name, person name",
        "ada": "user name, username, login, nickname, nick name, author, owner, user, assignee, actor, handle",
        "ada@example.com": "sender, email, emails, email address, mail",
        "grace@example.com": "recipient",
        "Analytical Engines Ltd": "company, company name, vendor",
        "analytical-engines": "organization, organisation, org",
        "support@example.com": "reply to",
        "+442079460123": "phone, phone number",
        "+447700900123": "mobile",
        "+442079460124": "fax",
        "12 St James's Square": "address, street, street address, line1, line 1, address line1",
        "Second floor": "line2, line 2",
        "London": "city, town, location",
        "Greater London": "county, province",
        "GB": "country, country code",
        "United Kingdom": "country name",
        "SW1Y 4JH": "zip, zip code, zipcode, postal code, postcode",
        "Europe": "continent",
        "eu-west-1": "region",
        "eu-west-1a": "zone, availability zone",
        "Europe/London": "timezone, time zone, tz",
        "en": "language, language code, lang",
        "en-GB": "locale",
        "USD": "currency, currency code",
        "19.99": "amount, price, cost",
        "59.97": "total",
        "120.50": "balance",
        "0.05": "rate",
        "50": "percent",
        "Weekly report": "title, headline, subject, label",
        "The {noun} of the research team": "description",
        "What changed this week": "summary",
        "Hello from Ada": "message, msg, text, content, body",
        "Looks good to me": "comment, note, notes",
        "Writes programs for engines that are yet to be built": "bio",
        "No longer needed": "reason",
        "Explain recursion in one sentence": "prompt, input",
        "Answer in one sentence": "instructions",
        "Recursion is a function that calls itself": "output",
        "What is recursion?": "question",
        "A function that calls itself": "answer",
        "The {noun} was not found": "error, error message",
        "not_found": "error code",
        "This will be removed in the next version": "warning, warnings",
        "Look at the fields of the request": "detail, details",
        "active": "status, state",
        "running": "phase",
        "production": "stage, env, environment",
        "standard": "type, kind, mode, plan, tier, model",
        "reports": "category, dir, directory, folder, bucket, index, table, collection, queue, topic",
        "info": "log level",
        "research": "group, team, department, tag, tags, labels, namespace, database, channel",
        "member": "role, roles",
        "read": "scope, scopes, permission, permissions",
        "engine": "keyword, keywords, query, q, search, term, filter",
        "#3366cc": "color, colour",
        "https://example.com/{lead-path}": "url, urls, uri, href, link",
        "https://example.com": "website, homepage, origin",
        "https://example.com/callback": "callback",
        "https://example.com/webhook": "webhook",
        "https://api.example.com": "endpoint",
        "https://example.com/avatar.png": "avatar, avatar url",
        "https://example.com/logo.png": "logo",
        "https://example.com/image.png": "image url, image, picture, photo, cover",
        "https://example.com/icon.png": "icon",
        "https://example.com/thumbnail.png": "thumbnail",
        "wss://example.com/socket": "websocket url",
        "https://example.com/analytical-engine.git": "clone url",
        "git://example.com/analytical-engine.git": "git url",
        "git@example.com:ada/analytical-engine.git": "ssh url",
        "api.example.com": "host, hostname, fqdn, server",
        "example.com": "domain, domain name",
        "203.0.113.7": "ip, ips, ip address, ipv4",
        "2001:db8::7": "ipv6",
        "203.0.113.0/24": "cidr, subnet",
        "02:00:5e:10:00:07": "mac, mac address",
        "Mozilla/5.0": "user agent",
        "https": "protocol, scheme",
        "GET": "method",
        "reports/weekly.txt": "path, paths",
        "/home/ada": "cwd, home",
        "weekly.txt": "file, files, filename, file name",
        "txt": "extension",
        "text/plain": "mime type, media type, content type",
        "utf-8": "encoding, charset",
        "json": "format",
        "1.4.2": "version, revision, release",
        "2026-03-14": "api version, date, day",
        "linux": "os, platform",
        "amd64": "arch, architecture",
        "python:3.12": "image name, docker image, container image, base image",
        "web": "container",
        "base": "template",
        "echo hello": "command, cmd, script",
        "--verbose": "args, argument",
        "/bin/bash": "shell",
        "a1b2c3": "code",
        "hello": "stdout, log, logs",
        "warning: no input": "stderr",
        "main": "branch, ref",
        "analytical-engine": "repo, repository, project, package",
        "weekly-report": "slug, alias",
        "{hex40}": "sha, sha1, commit, fingerprint",
        "{hex64}": "sha256, hash, checksum, signature",
        "sha256:{hex64}": "digest",
        "tok_a1b2c3d4e5f6": "token, access token",
        "tok_f6e5d4c3b2a1": "refresh token",
        "sec_a1b2c3d4e5f6": "secret, client secret",
        "{lead}-key": "key",
        "key_a1b2c3d4e5f6": "api key",
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5": "public key",
        "a1b2c3d4e5f6": "nonce",
        "correct-horse-battery-staple": "password, passphrase",
        "123456": "otp",
        "1234": "pin",
        "c2JfYTFiMmMzZDQ": "cursor, page token, next token, after, before",
        "name": "sort, sort by, order by",
        "asc": "order, direction",
        "{noun}": "object, resource, entity",
        "female": "gender",
        "Mathematician": "job title, occupation",
        "Analytical Engines": "brand",
        "Analytical Engine": "product",
        "ENGINE-01": "sku",
        "GB33BUKB20201555555555": "iban",
        "BUKBGB22": "bic",
        "9780306406157": "isbn",
        "4242424242424242": "card number",
        "4242": "last4",
        "123": "cvc",
        "GB123456789": "vat, tax id",
        "1990-12-10": "birthday, birth date, date of birth, dob",
        "2026-03": "month",
        "2026": "year",
        "{moment}": "time, at, timestamp, datetime, created, updated, expires, expiry, since, until",
        "PT30M": "duration",
        "30s": "timeout",
        "5m": "interval",
        "1h": "ttl",
        "0 9 * * 1": "cron, schedule",
        "1024": "size",
        "3": "count",
        "42": "number",
        "8080": "port",
        "20": "limit",
        "1": "page",
        "1.5": "weight",
        "51.5072": "latitude",
        "-0.1337": "longitude",
    }
)

# Numbers likewise. `1999|19.99` is for whole numbers and for others; `moment` is a Unix time.
NUMBERS: Final[Mapping[str, str]] = _by_name(
    {
        "42": "id, ids, number, seed",
        "8080": "port, ports",
        "20": "limit, page size, per page",
        "1": (
            "page, position, rank, order, total pages, attempt, version, revision, generation, sequence, "
            "priority, level"
        ),
        "0": "offset, skip, from, start, index, exit code",
        "12": "line, latency",
        "3": "count, total, total count, month, depth, retries, attempts",
        "2": "quantity, hours, weeks, cpu, cpus, vcpus, cores, replicas, workers",
        "1999|19.99": "amount, price, cost",
        "150|1.50": "fee",
        "400|4.00": "tax",
        "5997|59.97": "total amount",
        "12050|120.50": "balance",
        "5|0.05": "rate",
        "50": "percent, percentage, progress",
        "1|0.5": "ratio",
        "1|0.87": "score, confidence, probability, similarity",
        "1|0.7": "temperature",
        "1|0.9": "top p",
        "36": "age",
        "2026": "year",
        "2028": "exp year",
        "14": "day",
        "9": "hour",
        "26": "minute",
        "30": "minutes, days, seconds, secs, timeout, duration, fps",
        "300": "cache time",
        "30000": "ms, millis, milliseconds",
        "3600": "ttl, expires in",
        "60": "interval",
        "5": "delay",
        "51|51.5072": "latitude, lat",
        "0|-0.1337": "longitude, lng, lon",
        "1280": "width",
        "720": "height",
        "128": "length, tokens",
        "2|1.5": "weight",
        "1024": "size, bytes",
        "512": "kb, mb, memory",
        "10": "gb",
        "10240": "disk",
        "200": "status, status code",
        "4242": "pid",
        "moment": "created, updated, modified, expires, expiry, timestamp, time, at, date, since, until",
    }
)


def _words(text: str) -> Set[str]:
    return frozenset(text.split())


# Fields of an error, which say something else than those of other resources.
ERRORS: Final = _words("error errors problem exception fault violation failure")
ERROR_TEXT: Final[Mapping[str, str]] = {
    **dict.fromkeys(("message", "msg", "detail", "details", "description", "reason"), "The request is not valid"),
    **dict.fromkeys(("title", "summary", "error"), "Bad request"),
    **dict.fromkeys(("code", "type", "kind", "name"), "invalid_request"),
}

# Flags that are off in a healthy answer; all others are on.
OFF: Final = _words(
    "archived deleted disabled locked failed failure error errors expired revoked hidden blocked suspended banned "
    "cancelled canceled deprecated force dry truncated draft fork spam stale timeout killed paused refunded disputed "
    "overdue readonly skip exclude ignore internal destroyed removed aborted oom template bot nsfw anonymous"
)

# Days after the first moment: what is updated comes after what is created, what expires after both.
DAYS: Final[Mapping[str, int]] = {
    word: days
    for days, names in {
        1: "updated modified changed last finished completed ended end stopped closed merged accessed seen until "
        "before to resolved",
        2: "deleted removed revoked cancelled canceled archived destroyed",
        30: "expires expiry expire expiration exp due next renewal valid scheduled",
    }.items()
    for word in names.split()
}

# Names of which nobody can guess what is inside.
CONTAINERS: Final = _words(
    "data metadata payload body config configuration attributes properties params parameters input output context "
    "options settings extra extras meta details arguments state variables json schema custom"
)

# The key that a map of that name has; a map of another name is keyed by its own singular.
KEYS: Final[Mapping[str, str]] = _by_name(
    {
        "team": "metadata, labels, tags, annotations, label, meta, extra, custom",
        "LOG_LEVEL": "env, envs, environment, vars, variables, secrets",
        "X-Request-Id": "headers, header",
        "color": "properties, attributes, props, options, settings, config",
        "en": "translations, locales, languages, names",
        "q": "params, parameters, query",
    }
)

# Words of a schema's name that do not say what resource it is about.
NO_RESOURCE: Final = _words(
    "create created update updated get list delete new request response input output body dto model schema result "
    "results params payload data object base item items info detail details full simple minimal public private patch "
    "put post read write out in resource entity type partial nullable page v1 v2 v3 with and or of for by the a "
    "id ids uuid guid "
    "envelope"
)

PEOPLE: Final = _words(
    "user person people customer author contact employee member owner holder cardholder sender recipient attendee "
    "guest patient student teacher passenger driver assignee reviewer creator artist subscriber account profile"
)
