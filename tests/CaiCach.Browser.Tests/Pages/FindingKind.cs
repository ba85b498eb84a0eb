namespace CaiCach.Browser.Tests.Pages;

/// <summary>The promises that hold on every page.</summary>
public enum FindingKind
{
    /// <summary>A page that nobody could open: no such person, or no such record in the demonstration.</summary>
    NotVisited,

    /// <summary>A rule of axe.</summary>
    Axe,

    /// <summary>The page is wider than a phone.</summary>
    TooWide,

    /// <summary>Console, refused content, failed requests.</summary>
    Trouble,

    /// <summary>More bytes than a later page may have.</summary>
    TooHeavy,
}
