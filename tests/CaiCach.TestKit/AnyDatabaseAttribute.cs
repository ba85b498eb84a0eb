using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CaiCach.TestKit;

/// <summary>
/// Runs a theory on one engine, which is fixed by its name: what a page says is the same on both, and its queries are run on both where they live. <c>CAICACH_PAGES=each</c> runs
/// it on each.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AnyDatabaseAttribute : DataAttribute
{
    public override async ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var each = await new EachDatabaseAttribute().GetData(testMethod, disposalTracker);
        var runnable = each.Where(r => r.Skip is null).ToList();
        return Environment.GetEnvironmentVariable("CAICACH_PAGES") == "each" || runnable.Count < 2 ? each : [runnable[testMethod.Name.Sum(c => c) % runnable.Count]];
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
