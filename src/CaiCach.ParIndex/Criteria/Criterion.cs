using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Scoring;

namespace CaiCach.ParIndex.Criteria;

/// <summary>A node of a set: field (lĩnh vực), criterion (tiêu chí) or sub-criterion (tiêu chí thành phần), at any depth. A node without children is a leaf and is scored itself.</summary>
public sealed class Criterion
{
    public Guid Id { get; set; }

    public Guid SetId { get; set; }

    public Guid? ParentId { get; set; }

    /// <summary>"3", "3.4", "3.4.2"; unique in the set.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>Identity across sets: the same key years apart is the same field or criterion, whatever its name and number.</summary>
    public string SeriesKey { get; set; } = "";

    /// <summary>Place in reading order over the whole set.</summary>
    public int Ordinal { get; set; }

    /// <summary>Points; of an inner node what its decision declares, which its children must add up to.</summary>
    public decimal Max { get; set; }

    /// <summary>How a leaf is scored; null for inner nodes.</summary>
    public ScoreChannel? Channel { get; set; }

    /// <summary>Of a node without a parent: counted outside the hundred, with <see cref="Max"/> as its cap.</summary>
    public OutsideKind? Outside { get; set; }

    /// <summary>The rule as JSON; read by <see cref="ScoringRule"/>.</summary>
    public string? Rule { get; set; }

    /// <summary>The way of scoring in the decision's own words.</summary>
    public string? RuleWords { get; set; }

    public ZeroDenominator Zero { get; set; }

    public bool MayNotApply { get; set; }

    /// <summary>Who appraises it: "Sở Tư pháp".</summary>
    public string? Appraiser { get; set; }

    /// <summary>Tài liệu kiểm chứng that is demanded.</summary>
    public string? Evidence { get; set; }

    /// <summary>Code of the measure that proposes its score; null when only a person can.</summary>
    public string? Measure { get; set; }

    /// <summary>Whose rows the measure adds up; null for the scored unit's own.</summary>
    public UnitKind? MeasureLevel { get; set; }

    /// <summary>Code of the agency that answers for it within the scored unit.</summary>
    public string? OwnerCode { get; set; }

    /// <summary>Days of work that winning it back takes, as whoever keeps the set judges; for the order of next points only.</summary>
    public decimal Effort { get; set; } = 1;

    /// <summary>Came with the frame of the parent set, and may not be changed here.</summary>
    public bool IsInherited { get; set; }

    /// <summary>True when points of both mean the same: equal maximum, channel, rule and source, whatever name and number they have.</summary>
    public bool IsScoredAs(Criterion other) => Max == other.Max && Channel == other.Channel && Rule == other.Rule && Zero == other.Zero && MayNotApply == other.MayNotApply && Measure == other.Measure && MeasureLevel == other.MeasureLevel;

    public LeafPolicy Policy => new(Max, Zero, MayNotApply);

    /// <summary>The leaf's rule; a person's judgement where none is written.</summary>
    public ScoringRule ReadRule() => Rule is null ? new JudgedRule() : RuleJson.Read(Rule);
}
