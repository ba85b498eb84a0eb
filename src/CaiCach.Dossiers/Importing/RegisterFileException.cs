namespace CaiCach.Dossiers.Importing;

/// <summary>The file or its map cannot be read at all; nothing was taken. The message is for the person who brought the file.</summary>
public sealed class RegisterFileException(string message, Exception? inner = null) : Exception(message, inner);
