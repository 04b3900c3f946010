namespace KzSaData.Seeds.Rules;

/// <summary>The codes of the rules that a record can break by what it says; each has an entry in the contributors' guide.</summary>
internal static class RecordRule
{
    /// <summary>A field has no evidence that names it.</summary>
    public const string NoEvidence = "KZ0401";

    /// <summary>Evidence names a field that the record does not have.</summary>
    public const string UnknownField = "KZ0402";

    /// <summary>Evidence gives a value without saying of which one field.</summary>
    public const string ValueOfNoField = "KZ0403";

    /// <summary>Resolved evidence has no reason, or live evidence has one.</summary>
    public const string ReasonMismatch = "KZ0404";

    /// <summary>The value that a source gives cannot be read as one of the field.</summary>
    public const string UnreadableValue = "KZ0405";

    /// <summary>Evidence is marked as contradicting, but its value can be true together with the record's.</summary>
    public const string NoContradiction = "KZ0406";

    /// <summary>Evidence supports the record from a source that nobody opened.</summary>
    public const string UnseenSource = "KZ0407";

    /// <summary>Evidence contradicts a date or a number without giving its own.</summary>
    public const string ContradictionWithoutValue = "KZ0408";

    /// <summary>The date is more precise than every source.</summary>
    public const string FalsePrecision = "KZ0501";

    /// <summary>Steps have dates that cannot follow each other.</summary>
    public const string ImpossibleOrder = "KZ0502";

    /// <summary>All sources are older than what they are said to report.</summary>
    public const string SourceBeforeEvent = "KZ0503";

    /// <summary>Something is said to have occurred after the day up to which the data knows.</summary>
    public const string OccurredInFuture = "KZ0504";

    /// <summary>Something that has two bounds, or a beginning, is dated without one.</summary>
    public const string Unbounded = "KZ0505";

    /// <summary>A number of pilgrims or places does not say of which hajj.</summary>
    public const string HajjWithoutSeason = "KZ0506";

    /// <summary>The hijri period and the date have no day in common.</summary>
    public const string SeasonElsewhere = "KZ0507";

    /// <summary>The date is before the time that the dataset covers.</summary>
    public const string BeforeCoverage = "KZ0508";

    /// <summary>Records are part of each other in a circle.</summary>
    public const string PartOfCycle = "KZ0601";

    /// <summary>A relation lacks its reason, leads to the record itself, or stands twice.</summary>
    public const string MalformedRelation = "KZ0602";

    /// <summary>An investment that is part of another does not say of which.</summary>
    public const string PartOfNothing = "KZ0603";

    /// <summary>Two records look like one happening.</summary>
    public const string LikelyDuplicate = "KZ0604";

    /// <summary>A visit is part of another visit.</summary>
    public const string VisitInVisit = "KZ0605";

    /// <summary>What follows came before that from which it follows.</summary>
    public const string RelationAgainstTime = "KZ0606";

    /// <summary>Neither of the sides has to do with a record.</summary>
    public const string ConcernsNobody = "KZ0607";

    /// <summary>The level of an event is higher than the office of anybody who took part.</summary>
    public const string LevelOfNobody = "KZ0608";

    /// <summary>A source cannot be found again, or its fields contradict each other.</summary>
    public const string MalformedSource = "KZ0701";

    /// <summary>A country is no state, or an organisation of several states has one.</summary>
    public const string CountryIsNoState = "KZ0702";

    /// <summary>A title is too long, or a record belongs to too many areas.</summary>
    public const string TooMuch = "KZ0703";

    /// <summary>An office is held by somebody who is no person, or of a person, or a body is named without the office.</summary>
    public const string MalformedOffice = "KZ0704";

    /// <summary>A place lies within itself, within a place of another country, or a country lies within a place.</summary>
    public const string MisplacedPlace = "KZ0705";

    /// <summary>Another spelling of a name is one of its names.</summary>
    public const string IdleSpelling = "KZ0706";

    /// <summary>An actor that is no state has a code of states.</summary>
    public const string CodeOfNoState = "KZ0707";

    /// <summary>A person with an office speaks where his body does, or a page is said to report itself and to hand on words.</summary>
    public const string MalformedSpeaker = "KZ0708";

    /// <summary>A body of a state does not say of which body or state it is.</summary>
    public const string NoParent = "KZ0709";

    /// <summary>Bodies, houses or repetitions lead back to themselves.</summary>
    public const string Ring = "KZ0710";

    /// <summary>The address of a source belongs to another publisher, or two publishers claim a host.</summary>
    public const string ForeignHost = "KZ0711";

    /// <summary>The address of a source is that of a list or has a rest of a template in it, and is not that of a page.</summary>
    public const string AddressOfList = "KZ0712";

    /// <summary>A source has the address of another one.</summary>
    public const string SameAddress = "KZ0713";

    /// <summary>A source was read before it appeared, or long after the data ends.</summary>
    public const string ReadTooEarly = "KZ0714";

    /// <summary>Latitude and longitude of a place were exchanged.</summary>
    public const string ExchangedCoordinates = "KZ0715";

    /// <summary>The summary only repeats the title.</summary>
    public const string SummaryIsTitle = "KZ0716";

    /// <summary>A dataset has not two states as its sides.</summary>
    public const string MalformedSides = "KZ0717";

    /// <summary>A correction no longer matches the record.</summary>
    public const string StaleCorrection = "KZ0801";

    /// <summary>A sum or a quantity is 0 or less.</summary>
    public const string NotPositive = "KZ1101";

    /// <summary>An actor gives money to itself, or a figure is about an actor and itself.</summary>
    public const string GivesToItself = "KZ1102";

    /// <summary>An amount is dated before what must have come first.</summary>
    public const string MoneyBeforeItsTime = "KZ1103";

    /// <summary>Money is said to be paid, and nothing tells of payment or work done.</summary>
    public const string StageNotCarried = "KZ1104";

    /// <summary>More money was sent back than was paid.</summary>
    public const string ReturnedMoreThanPaid = "KZ1105";

    /// <summary>A sum is so small or so great that digits are missing or too many.</summary>
    public const string ImplausibleSum = "KZ1106";
}
