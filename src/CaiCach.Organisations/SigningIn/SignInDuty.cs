namespace CaiCach.Organisations.SigningIn;

/// <summary>What a signed-in person must do before anything else opens.</summary>
public enum SignInDuty
{
    None,

    /// <summary>The password was given by an administrator.</summary>
    ChangePassword,

    /// <summary>The person's role asks for the second step of sign-in.</summary>
    EnrolSecondFactor,
}
