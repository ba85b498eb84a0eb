namespace CaiCach.Accountability.Explanations;

/// <summary>How an explanation began.</summary>
public enum ExplanationKind
{
    /// <summary>Yêu cầu giải trình: the coordinator or a leader of the province asked about a figure.</summary>
    Requested,

    /// <summary>Ý kiến của người đứng đầu: the person shown objects to a figure of his own accord.</summary>
    Objection,
}
