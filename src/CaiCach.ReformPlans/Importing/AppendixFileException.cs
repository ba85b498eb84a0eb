namespace CaiCach.ReformPlans.Importing;

/// <summary>The file is no appendix table; the message says why, in Vietnamese, for the person who brought it.</summary>
public sealed class AppendixFileException(string message, Exception? inner = null) : Exception(message, inner);
