namespace CaiCach.Procedures.Processes;

/// <summary>An agency asked during a step of a sample run.</summary>
public sealed record RunReferral(ReferralContent Referral, DateTime From, DateTime Due);
