using System.Text.Json.Serialization;

namespace KzSaData;

/// <summary>An investment that a total does not count.</summary>
/// <param name="Investment">The investment.</param>
/// <param name="Reason">Why it is not counted.</param>
/// <threadsafety>Immutable, and therefore safe to use from several threads.</threadsafety>
public sealed record LeftOut([property: JsonConverter(typeof(ReferenceConverter<Investment>))] Investment Investment, LeftOutReason Reason)
{
    /// <summary>The id of the investment and the reason, such as <c>isdb-portfolio: umbrella</c>.</summary>
    public override string ToString() => $"{Investment.Key}: {Reason.Code()}";
}
