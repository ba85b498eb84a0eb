namespace CaiCach.Organisations.Administering;

/// <summary>What an administrator looks for among accounts.</summary>
public enum OfficialCondition
{
    /// <summary>Closed: the person has left.</summary>
    Closed,

    /// <summary>Kept out for a quarter of an hour.</summary>
    Locked,

    /// <summary>Open, but without a post valid now: cannot sign in.</summary>
    WithoutPost,

    /// <summary>Has not yet chosen an own password.</summary>
    InitialPassword,
}
