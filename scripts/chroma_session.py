"""What a user does with the package that `real_server.py` generated: create, list, get, change, query and delete.

It knows nothing of specpress. The address comes from the environment variable that the package reads.
"""

from __future__ import annotations

import asyncio

from chroma_frontend import (
    APIResponseValidationError,
    APIStatusError,
    AsyncChromaFrontend,
    ChromaFrontend,
    NotFoundError,
)

TENANT, DATABASE = "default_tenant", "specpress"


def main() -> None:
    """Every step prints what the server answered, as the package's models."""
    with ChromaFrontend() as client:
        print("version:", client.system.version())
        print("heartbeat in ns > 0:", client.system.heartbeat().nanosecond_heartbeat > 0)
        client.database.create(TENANT, name=DATABASE)
        print("database:", client.database.get(TENANT, DATABASE).name)
        try:
            collections(client)
            asyncio.run(asynchronous())
        finally:
            client.database.delete(TENANT, DATABASE)
        # The server's document says collections where it answers databases: that is told, or passed over where asked.
        try:
            client.database.list_databases(TENANT)
        except APIResponseValidationError as error:
            print("not as its contract says:", error)
        lenient = client.with_options(lenient=True)
        print("databases left:", [each.name for each in lenient.database.list_databases(TENANT)])


def collections(client: ChromaFrontend) -> None:
    """Collections and the records in them."""
    made = client.collection.create(TENANT, DATABASE, name="books", metadata={"shelf": "A", "rows": 3})
    print("created:", made.name, "with metadata", made.metadata and dict(made.metadata))
    print("listed:", [each.name for each in client.collection.list_collections(TENANT, DATABASE, limit=10)])
    print("counted:", client.collection.count_collections(TENANT, DATABASE))
    again = client.collection.create(TENANT, DATABASE, name="books", get_or_create=True)
    print("the same when asked for again:", again.id == made.id)

    place = (TENANT, DATABASE, str(made.id))
    client.record.collection_add(
        *place,
        ids=["ulysses", "emma", "dracula"],
        embeddings=[[0.1, 0.9, 0.0], [0.8, 0.1, 0.1], [0.0, 0.2, 0.9]],
        documents=["Stately, plump Buck Mulligan", None, "3 May. Bistritz."],
        metadatas=[{"year": 1922}, {"year": 1815, "author": "Austen"}, None],
    )
    print("records:", client.record.collection_count(*place))
    got = client.record.collection_get(*place, ids=["emma", "ulysses"], include=["documents", "metadatas"])
    print("got:", sorted(got.ids), "documents", got.documents)
    client.record.collection_update(*place, ids=["emma"], documents=["Emma Woodhouse, handsome, clever, and rich"])
    near = client.record.collection_query(*place, query_embeddings=[[0.75, 0.2, 0.05]], n_results=2)
    print("nearest:", near.ids, "documents", near.documents)
    told = client.record.collection_delete(*place, ids=["dracula"])
    print("deleted:", told.deleted, "left:", client.record.collection_count(*place))

    client.collection.update(*place, new_name="novels")
    print("renamed:", client.collection.get(TENANT, DATABASE, "novels").name)
    raw = client.collection.with_raw_response.get(TENANT, DATABASE, "novels")
    print("raw:", raw.status_code, raw.headers["content-type"], raw.parse().name)
    client.collection.delete(TENANT, DATABASE, "novels")
    try:
        client.collection.get(TENANT, DATABASE, "novels")
    except NotFoundError as error:
        print("gone:", type(error).__name__, error.status_code, error.code, "-", error.message)
    try:
        client.collection.create(TENANT, DATABASE, name="no/such name")
    except APIStatusError as error:
        print("refused:", type(error).__name__, error.status_code, error.code)


async def asynchronous() -> None:
    """The same with the other client: three collections at once."""
    async with AsyncChromaFrontend() as client:
        names = ["one", "two", "three"]
        await asyncio.gather(*(client.collection.create(TENANT, DATABASE, name=name) for name in names))
        found = await client.collection.list_collections(TENANT, DATABASE)
        print("made at once:", sorted(each.name for each in found))
        await asyncio.gather(*(client.collection.delete(TENANT, DATABASE, each.name) for each in found))
        print("after deleting:", await client.collection.count_collections(TENANT, DATABASE))


if __name__ == "__main__":
    main()
