using CaiCach.Kernel.Data;
using CaiCach.ParIndex.Rounds.Stages;

namespace CaiCach.ParIndex.Rounds;

/// <summary>Kỳ đánh giá: one published set applied to the units of one owner for one year, from self-scoring to the published ranking.</summary>
public sealed class Round : IVersioned
{
    public Guid Id { get; set; }

    /// <summary>Stable, such as <c>SO-2021</c>.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public int Year { get; set; }

    public Guid SetId { get; set; }

    /// <summary>The agency that runs it: the province, or a district for its communes.</summary>
    public Guid OwnerId { get; set; }

    public RoundStage Stage { get; set; }

    /// <summary>Hạng, as JSON of <see cref="Band"/>: they change from year to year and belong to the round.</summary>
    public string Bands { get; set; } = "[]";

    /// <summary>The last legal day whose facts count for measured leaves.</summary>
    public DateOnly CutOff { get; set; }

    /// <summary>From this instant on a unit that has not submitted is locked.</summary>
    public DateTimeOffset SubmitBy { get; set; }

    /// <summary>The same for explanations; null until they are asked for.</summary>
    public DateTimeOffset? ExplainBy { get; set; }

    /// <summary>Who opened it: whom a locked unit asks.</summary>
    public Guid? OpenedById { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Decision that approves the results.</summary>
    public string? Decision { get; set; }

    public DateOnly? DecisionDate { get; set; }

    public DateTimeOffset? PublishedAt { get; set; }

    public int Version { get; set; }
}
