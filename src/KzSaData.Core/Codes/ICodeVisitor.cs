namespace KzSaData.Codes;

/// <summary>Makes something of an enum that is known as a type only.</summary>
/// <typeparam name="TResult">What it makes.</typeparam>
internal interface ICodeVisitor<out TResult>
    where TResult : class
{
    /// <summary>Makes it of the enum of a code list.</summary>
    TResult? Visit<TCode>()
        where TCode : struct, Enum;
}
