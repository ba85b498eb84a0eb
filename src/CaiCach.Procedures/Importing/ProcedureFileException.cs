namespace CaiCach.Procedures.Importing;

/// <summary>The file holds no records that can be read; the message says why, in Vietnamese.</summary>
public sealed class ProcedureFileException(string message, Exception? inner = null) : Exception(message, inner);
