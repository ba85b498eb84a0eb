using System.Reflection;
using Xunit;
using Xunit.Sdk;
using Xunit.v3;

namespace CaiCach.TestKit;

/// <summary>Runs a theory once on every engine; PostgreSQL is skipped, and says so, where its programs are not installed.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class EachDatabaseAttribute : DataAttribute
{
    public override ValueTask<IReadOnlyCollection<ITheoryDataRow>> GetData(MethodInfo testMethod, DisposalTracker disposalTracker)
    {
        var chosen = (Environment.GetEnvironmentVariable("CAICACH_DATABASES") ?? "sqlite,postgres").Split(',', StringSplitOptions.TrimEntries);
        List<ITheoryDataRow> rows = [];
        if (chosen.Contains("sqlite"))
        {
            rows.Add(new TheoryDataRow<string>("sqlite"));
        }

        if (chosen.Contains("postgres"))
        {
            rows.Add(new TheoryDataRow<string>("postgres") { Skip = PostgresServer.IsInstalled ? null : "PostgreSQL 15 is not installed." });
        }

        return ValueTask.FromResult<IReadOnlyCollection<ITheoryDataRow>>(rows);
    }

    public override bool SupportsDiscoveryEnumeration() => true;
}
