namespace CaiCach.ReformPlans.Plans;

/// <summary>What a programme wants to have reached by the end of a year, in the words of its source.</summary>
public sealed class PlanTarget
{
    public Guid Id { get; set; }

    public Guid PlanId { get; set; }

    public int Ordinal { get; set; }

    /// <summary>Content of reform as the source groups it.</summary>
    public string Group { get; set; } = "";

    public string Indicator { get; set; } = "";

    /// <summary>By the end of this year; null where the source prints none.</summary>
    public int? Year { get; set; }

    /// <summary>As printed: "&gt;= 80%", "nhóm 30 nước hàng đầu".</summary>
    public string Value { get; set; } = "";

    public Certainty Certainty { get; set; }

    public string? Source { get; set; }
}
