namespace CaiCach.ReformPlans.Importing;

/// <summary>An appendix as it was understood for a plan, and the hash under which its file waits.</summary>
public sealed record ReadAppendix(string FileHash, AppendixReading Reading);
