using System.Reflection;

namespace KzSaData.Core.Tests.Query;

/// <summary>A list of the oracle, and which methods of the library its lines ask.</summary>
internal interface IAskedMethods
{
    IEnumerable<MethodInfo> Methods { get; }
}
