namespace CaiCach.Kernel.Sheets;

/// <summary>The file is no table that can be read; the message says why, in Vietnamese, for the person who brought it.</summary>
public sealed class TableFileException(string message, Exception? inner = null) : Exception(message, inner);
