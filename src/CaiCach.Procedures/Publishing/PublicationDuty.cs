namespace CaiCach.Procedures.Publishing;

/// <summary>Whose decision it is, which sets the term for entering it (Decree 63/2010/NĐ-CP, Article 24).</summary>
public enum PublicationDuty
{
    /// <summary>A minister's.</summary>
    Ministry,

    /// <summary>The chair's of a province.</summary>
    Province,

    /// <summary>Of a text made by the shortened way.</summary>
    Shortened,
}
