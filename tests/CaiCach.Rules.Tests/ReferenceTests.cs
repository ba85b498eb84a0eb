namespace CaiCach.Rules.Tests;

/// <summary>The project references are the picture of the house; this is the picture that was decided.</summary>
public sealed class ReferenceTests
{
    static readonly Dictionary<string, string[]> Drawn = new()
    {
        ["WorkingTime"] = [],
        ["Kernel"] = ["WorkingTime"],
        ["Organisations"] = ["Kernel"],
        ["Procedures"] = ["Organisations"],
        ["Dossiers"] = ["Measures", "Procedures"], // it reads its own counters back
        ["Accountability"] = ["Dossiers", "Measures"],
        ["Quality"] = ["Dossiers"],
        ["ReformPlans"] = ["Organisations"],
        ["Measures"] = ["Kernel"], // modules feed it; it knows none of them
        ["Surveys"] = ["Organisations"],
        ["ParIndex"] = ["Measures", "ReformPlans"],
        ["Reports"] = ["Accountability", "Measures", "ReformPlans"],
        ["Data.Sqlite"] = ["Kernel"],
        ["Data.Postgres"] = ["Kernel"],
        ["Composition"] = ["Accountability", "Measures", "ParIndex", "Quality", "ReformPlans", "Reports", "Surveys", "Data.Sqlite", "Data.Postgres"],
        ["Data.Design"] = ["Composition"],
        ["Demonstration"] = ["Accountability", "Measures", "ParIndex", "Quality", "ReformPlans", "Reports", "Surveys"],
        ["Web"] = ["Composition"],
        ["Cli"] = ["Composition", "Demonstration"],
    };

    [Fact]
    public void Projects_reference_only_what_is_drawn() => Assert.Empty(Wrong(Repository.References()));

    [Theory]
    [InlineData("Kernel", "Dossiers")]
    [InlineData("Measures", "Dossiers")]
    [InlineData("Dossiers", "Accountability")]
    [InlineData("WorkingTime", "Kernel")]
    [InlineData("Web", "Data.Postgres")]
    public void A_reference_upward_or_sideways_is_found(string from, string to)
    {
        var references = Repository.References();
        references[from] = [.. references[from], to];
        Assert.Equal($"{from} → {to}", Assert.Single(Wrong(references)));
    }

    [Fact]
    public void A_project_that_nobody_drew_is_found()
    {
        var references = Repository.References();
        references["Helpers"] = [];
        Assert.Equal("Helpers is not drawn", Assert.Single(Wrong(references)));
    }

    static List<string> Wrong(Dictionary<string, IReadOnlyList<string>> references) =>
    [
        .. references.Keys.Where(p => !Drawn.ContainsKey(p)).Select(p => $"{p} is not drawn"),
        .. from project in references
           where Drawn.ContainsKey(project.Key)
           from other in project.Value.Except(Drawn[project.Key])
           select $"{project.Key} → {other}",
    ];
}
