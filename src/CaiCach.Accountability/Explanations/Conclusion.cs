namespace CaiCach.Accountability.Explanations;

/// <summary>What the province makes of a head's words. It changes no figure: a fact that was wrong is corrected where it lives.</summary>
public enum Conclusion
{
    /// <summary>Chấp nhận.</summary>
    Upheld,

    /// <summary>Chấp nhận một phần.</summary>
    PartlyUpheld,

    /// <summary>Không chấp nhận.</summary>
    Rejected,
}
