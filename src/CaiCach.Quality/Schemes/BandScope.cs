namespace CaiCach.Quality.Schemes;

/// <summary>Whose total a class is for.</summary>
public enum BandScope
{
    /// <summary>Cán bộ, công chức.</summary>
    Officer,

    /// <summary>Cơ quan.</summary>
    Agency,
}
