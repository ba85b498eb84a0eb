namespace CaiCach.Kernel.Permissions;

/// <summary>How far a permission reaches, from the post that gives it.</summary>
public enum Reach
{
    /// <summary>Records this person holds.</summary>
    Own,

    /// <summary>Records of the post's unit.</summary>
    Unit,

    /// <summary>Records of the post's agency (the unit with its own legal standing above the post).</summary>
    Agency,

    /// <summary>Every record of the province.</summary>
    Province,
}
