namespace CaiCach.Quality.Schemes;

/// <summary>What an indicator is scored for (Article 15 Circular 01/2018/TT-VPCP).</summary>
public enum IndicatorLevel
{
    /// <summary>Every dossier; an officer and an agency get the average.</summary>
    Dossier,

    /// <summary>An agency in a period.</summary>
    Agency,
}
