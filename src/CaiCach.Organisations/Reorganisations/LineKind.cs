namespace CaiCach.Organisations.Reorganisations;

/// <summary>What a line of a reorganisation says.</summary>
public enum LineKind
{
    /// <summary>A unit ends.</summary>
    Closes,

    /// <summary>A unit begins.</summary>
    Begins,

    /// <summary>A unit takes over what one that ends had, or a share of it.</summary>
    Takes,
}
