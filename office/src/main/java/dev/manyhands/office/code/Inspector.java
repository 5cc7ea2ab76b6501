package dev.manyhands.office.code;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantDynamicEntry;
import java.lang.classfile.constantpool.InvokeDynamicEntry;
import java.lang.classfile.constantpool.MemberRefEntry;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.MethodTypeEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;

/**
 * Looks through the constant pool of a class file, where every type and every member stands that
 * its code could reach.
 */
final class Inspector {
  private final Set<String> own;
  private final String file;

  /**
   * For one class among others.
   *
   * @param name the class
   * @param own the names of all classes of the program
   */
  Inspector(String name, Set<String> own) {
    int inner = name.indexOf('$');
    this.own = own;
    this.file = (inner < 0 ? name : name.substring(0, inner)) + ".java";
  }

  /**
   * Looks through a class file.
   *
   * @throws Refusal where it could reach what is not on the {@link Whitelist}
   */
  ClassModel check(byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    String above = model.superclass().map(ClassEntry::asInternalName).orElse("");
    if (!above.equals("java/lang/Object") || !model.interfaces().isEmpty()) {
      throw refusal("to extend a class");
    }
    for (PoolEntry entry : model.constantPool()) {
      check(entry);
    }
    return model;
  }

  private void check(PoolEntry entry) {
    if (entry instanceof ClassEntry type) {
      checkType(type.asInternalName());
    } else if (entry instanceof MemberRefEntry member) {
      checkMember(member);
    } else if (entry instanceof InvokeDynamicEntry
        || entry instanceof ConstantDynamicEntry
        || entry instanceof MethodHandleEntry
        || entry instanceof MethodTypeEntry) {
      throw refusal("code that is made while it runs");
    } else if (entry instanceof StringEntry text && text.stringValue().length() > Meter.MOST_TEXT) {
      throw refusal("so long a text");
    }
  }

  private void checkType(String type) {
    String element = type;
    if (type.startsWith("[")) {
      element = type.substring(type.lastIndexOf('[') + 1);
      if (!element.startsWith("L")) {
        return;
      }
      element = element.substring(1, element.length() - 1);
    }
    if (!own.contains(element) && !Whitelist.allowsType(element)) {
      throw refusal(element.replace('/', '.'));
    }
  }

  /** A program's classes extend none but Object, so what they are asked for is their own. */
  private void checkMember(MemberRefEntry member) {
    String owner = member.owner().asInternalName();
    String name = member.name().stringValue();
    if (!own.contains(owner) && !Whitelist.allows(owner, name, member.type().stringValue())) {
      throw refusal(owner.replace('/', '.') + "." + name.replace("<init>", "new"));
    }
  }

  private Refusal refusal(String what) {
    return new Refusal(file, 0, what + " is not allowed here");
  }
}
