"""Scans a table of the page server with a library and prints what one item cost.

scan.py PEER ENDPOINT ITEMS AGES WARM_UPS MEASURED: the number of items and the sum of their ages prove that every scan read
every item to its values. Each peer gives items as its library recommends: boto3 maps, pydynox and PynamoDB maps and models.
"""

import os
import sys
import time


def boto3_scan(endpoint):
    import boto3

    table = boto3.resource(
        "dynamodb",
        endpoint_url=endpoint,
        region_name="us-east-1",
        aws_access_key_id="canned",
        aws_secret_access_key="canned",
    ).Table("small")

    def scan():
        answer = table.scan()
        yield from answer["Items"]
        while "LastEvaluatedKey" in answer:
            answer = table.scan(ExclusiveStartKey=answer["LastEvaluatedKey"])
            yield from answer["Items"]

    return scan, lambda item: item["age"]


def pydynox_client(endpoint):
    from pydynox import DynamoDBClient

    return DynamoDBClient(region="us-east-1", endpoint_url=endpoint, access_key="canned", secret_key="canned")


def pydynox_maps_scan(endpoint):
    client = pydynox_client(endpoint)
    return lambda: client.sync_scan("small"), lambda item: item["age"]


def pydynox_scan(endpoint):
    from pydynox import Model, ModelConfig
    from pydynox.attributes import BooleanAttribute, NumberAttribute, StringAttribute

    class Small(Model):
        model_config = ModelConfig(table="small", client=pydynox_client(endpoint))
        pk = StringAttribute(partition_key=True)
        name = StringAttribute()
        email = StringAttribute()
        age = NumberAttribute()
        status = StringAttribute()
        visits = NumberAttribute()
        active = BooleanAttribute()

    return Small.sync_scan, lambda item: item.age


def pynamodb_scan(endpoint):
    from pynamodb.attributes import BooleanAttribute, NumberAttribute, UnicodeAttribute
    from pynamodb.models import Model

    class Small(Model):
        class Meta:
            table_name = "small"
            host = endpoint
            region = "us-east-1"
            aws_access_key_id = "canned"
            aws_secret_access_key = "canned"

        pk = UnicodeAttribute(hash_key=True)
        name = UnicodeAttribute()
        email = UnicodeAttribute(null=True)
        age = NumberAttribute()
        status = UnicodeAttribute()
        visits = NumberAttribute()
        active = BooleanAttribute()

    return Small.scan, lambda item: item.age


PEERS = {
    "boto3": boto3_scan,
    "pydynox": pydynox_scan,
    "pydynoxMaps": pydynox_maps_scan,
    "pynamodb": pynamodb_scan,
}


def checked(scan, age, items, ages):
    count = 0
    total = 0
    for item in scan():
        count += 1
        total += age(item)
    if (count, total) != (items, ages):
        sys.exit(f"Expected {items} items with ages of {ages} in all but got {count} with {total}")
    return count


def cpu():
    used = os.times()
    return used.user + used.system


def main():
    peer, endpoint = sys.argv[1:3]
    items, ages, warm_ups, measured = map(int, sys.argv[3:7])
    scan, age = PEERS[peer](endpoint)
    for _ in range(warm_ups):
        checked(scan, age, items, ages)
    cpu_before, wall_before = cpu(), time.perf_counter()
    units = sum(checked(scan, age, items, ages) for _ in range(measured))
    cpu_used, wall_used = cpu() - cpu_before, time.perf_counter() - wall_before
    print(f"MEASURED units={units} cpu={cpu_used * 1e9 / units} bytes=NaN wall={wall_used * 1e3} gcs=0")


if __name__ == "__main__":
    main()
