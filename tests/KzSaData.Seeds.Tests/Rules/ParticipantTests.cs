namespace KzSaData.Seeds.Tests.Rules;

/// <summary>KZ0213 among participants: an actor stands there once in each of its roles.</summary>
public sealed class ParticipantTests
{
    private const string Visit = "events/visit-1994.json";
    private const string Host = "{ \"actor\": \"saudi-arabia\", \"role\": \"host\" }";

    [Fact]
    public void Nobody_takes_part_twice_in_one_role() =>
        SeedFiles.Good.Change(Visit, Host, $"{Host}, {{ \"actor\": \"saudi-arabia\", \"role\": \"host\", \"note\": \"again\" }}")
            .ShouldBreak("KZ0213", Visit, "{ \"actor\": \"saudi-arabia\", \"role\": \"host\", \"note\"", "'participants' has an item with the same 'actor' before; make one of the two");

    [Fact]
    public void A_host_may_sign_too() =>
        SeedFiles.Good.Change(Visit, Host, $"{Host}, {{ \"actor\": \"saudi-arabia\", \"role\": \"signatory\" }}").ShouldBreakNothing();
}
